package kabar.geo;

import kabar.article.Zone;

/** What a mention adds to its country, and what share of the top country's sum makes a role. */
final class Weights {
    static final double TITLE = 3.0;
    static final double LEAD = 1.5;
    static final double PRIMARY = 0.60;
    /** Share that routes a country named in the lead. */
    static final double SECONDARY = 0.40;
    /** Share that routes a country named in the title, or in the body at least {@link #BODY_LEAST} times. */
    static final double SECONDARY_OFTEN = 0.25;

    static final int BODY_LEAST = 3;
    static final int ROUTED_MOST = 5;
    /** Countries in one sentence that make it a list. */
    static final int LIST_LEAST = 6;

    static final int EVIDENCE_MOST = 8;

    private Weights() {}

    /** How much of a plain mention by name a mention of this kind is. */
    static double of(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL -> 1.0;
            case PLACE -> 0.8;
            case PERSON, ORGANISATION, SIGN -> 0.5;
            case REGION, AGENCY, NEUTRAL -> 0.0;
        };
    }

    /** The same in a title, where a leader stands for the country as much as its name does. */
    static double inTitle(Entry.Kind kind) {
        return kind == Entry.Kind.PERSON ? 1.0 : of(kind);
    }

    /** What a first mention at this place is worth, before the body's sum is scaled. */
    static double of(Entry.Kind kind, Zone zone, boolean lead) {
        if (zone == Zone.TITLE) return TITLE * inTitle(kind);
        return (lead ? LEAD : 1.0) * of(kind);
    }
}
