package kabar.geo;

/**
 * What a mention adds to its country, and what share of the top country's sum makes a role.
 *
 * <p>The numbers of {@link #CHOSEN} come from {@code kabar.eval.WeightSearch}.
 *
 * @param title first mention in the title
 * @param lead first mention in the lead
 * @param filed the country a report was filed from, when neither title nor opening names any
 * @param home the same when the text names it at all
 * @param place of a plain mention by name, what a place below the country is
 * @param person the same of a leader
 * @param organisation the same of an institution
 * @param sign the same of a word of daily life
 * @param primary least share of a primary country
 * @param secondary least share that routes a country named in the lead
 * @param often least share that routes a country named in the title, or {@code bodyLeast} times in the body
 * @param leadSentences how many sentences the lead has at most
 * @param leadLongest characters after which the lead ends in any case
 * @param opening characters in which a foreign report has said which country it is about
 * @param listLeast countries in one sentence that make it a list
 * @param routedMost countries of one article
 */
public record Weights(
        double title,
        double lead,
        double filed,
        double home,
        double place,
        double person,
        double organisation,
        double sign,
        double primary,
        double secondary,
        double often,
        int bodyLeast,
        int leadSentences,
        int leadLongest,
        int opening,
        int listLeast,
        int routedMost) {
    /** The weights of the app. */
    public static final Weights CHOSEN =
            new Weights(3.0, 1.5, 4.5, 1.0, 0.8, 0.5, 0.5, 0.5, 0.60, 0.40, 0.25, 3, 2, 250, 100, 6, 5);

    /** How much of a plain mention by name a mention of this kind is. */
    double of(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL -> 1.0;
            case PLACE -> place;
            case PERSON -> person;
            case ORGANISATION -> organisation;
            case SIGN, MONEY -> sign;
            case REGION, AGENCY, NEUTRAL -> 0.0;
        };
    }

    /** The same in a title, where a leader stands for the country as much as its name does. */
    double inTitle(Entry.Kind kind) {
        return kind == Entry.Kind.PERSON ? 1.0 : of(kind);
    }
}
