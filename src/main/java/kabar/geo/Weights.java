package kabar.geo;

/**
 * What a mention adds to its country's sum, and which sum routes the country.
 *
 * <p>A country is routed when its sum, and its share of the top country's sum times {@code share}, reach {@code least}: it is
 * spoken of much, or much beside the others. The numbers of {@link #CHOSEN} come from {@code kabar.eval.WeightSearch}.
 *
 * @param title first mention in the title
 * @param opening first mention in the first characters of the body, beyond any other
 * @param lead first mention in the first sentences, beyond any other
 * @param filed the country a report was filed from, when neither title nor opening names any
 * @param home the same when the text names it at all
 * @param reach what mentions from the first to the last sign of the body are worth beyond their number
 * @param against the other side of a match or a suit near the beginning, beyond any other
 * @param place of a plain mention by name, what a place below the country is
 * @param person the same of a leader
 * @param organisation the same of an institution
 * @param sign the same of a word of daily life
 * @param share what the share of the top country's sum is worth
 * @param least what sum and share must reach
 * @param primary least share of a primary country
 * @param openingLongest characters of the opening, in which a foreign report has said which country it is about
 * @param leadSentences how many sentences the lead has at most
 * @param leadLongest characters after which the lead ends in any case
 * @param listLeast countries in one sentence that make it a list
 * @param routedMost countries of one article
 * @param sentencesMost sentences to each mention of a country that stands in neither title nor lead; in a longer article it stands by the way
 */
public record Weights(
        double title,
        double opening,
        double lead,
        double filed,
        double home,
        double reach,
        double against,
        double place,
        double person,
        double organisation,
        double sign,
        double share,
        double least,
        double primary,
        int openingLongest,
        int leadSentences,
        int leadLongest,
        int listLeast,
        int routedMost,
        int sentencesMost) {
    /** The weights of the app. */
    public static final Weights CHOSEN =
            new Weights(3.0, 1.0, 0.0, 5.0, 2.0, 0.6, 1.5, 1.0, 0.5, 0.5, 0.5, 1.0, 2.5, 0.60, 80, 2, 250, 6, 5, 13);

    /** How much of a plain mention by name a mention of this kind is. */
    double of(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL -> 1.0;
            case PLACE, CITY -> place;
            case PERSON -> person;
            case ORGANISATION -> organisation;
            case SIGN, MONEY -> sign;
            case REGION, FORMER, AGENCY, NEUTRAL -> 0.0;
        };
    }

    /** The same in a title, where a leader or an institution stands for the country as much as its name does. */
    double inTitle(Entry.Kind kind) {
        return kind == Entry.Kind.PERSON || kind == Entry.Kind.ORGANISATION ? 1.0 : of(kind);
    }
}
