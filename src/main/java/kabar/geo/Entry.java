package kabar.geo;

/**
 * One name of the gazetteer.
 *
 * @param code ISO 3166-1 alpha-2 or XK for what belongs to a country, ISO 3166-3 for a former state, UN M49 for a region, empty for what
 *     belongs to none
 * @param name canonical name
 */
public record Entry(Kind kind, String code, String name) {
    /** What a name can stand for. */
    public enum Kind {
        /** A country by name, nickname or abbreviation. */
        COUNTRY,
        /** Its people or adjective. */
        DEMONYM,
        /** A capital or seat of government, which may stand for the government. */
        CAPITAL,
        /** A province, region or city below the country. */
        PLACE,
        /** A city of the world's list, whose name may be a surname or a village elsewhere: believed beside its country only. */
        CITY,
        /** A head of state or government. */
        PERSON,
        /** An institution of one country. */
        ORGANISATION,
        /** A word of one country's daily life that names nothing by itself: an office, a rank, its money, its time zone. */
        SIGN,
        /** The money of one country: what a text is about that opens with it, else a unit. */
        MONEY,
        /** Several countries. */
        REGION,
        /** A state that is no more, by name or people: a country in what was published while there was one, see {@link Gazetteer#asOf}. */
        FORMER,
        /** A news agency, quoted and not meant. */
        AGENCY,
        /** A language, or any longer known name in which a country word means no country. */
        NEUTRAL
    }
}
