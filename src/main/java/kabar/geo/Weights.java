package kabar.geo;

import kabar.article.Zone;

/** What a mention adds to its country, and what share of the top country's sum makes a role. */
final class Weights {
    static final double TITLE = 3.0;
    static final double LEAD = 1.5;
    static final int LEAD_MOST = 2;
    static final double PRIMARY = 0.60;
    static final double SECONDARY = 0.40;
    static final double SECONDARY_IN_TITLE = 0.25;
    static final int ROUTED_MOST = 5;
    static final int LIST_LEAST = 6;
    static final int EVIDENCE_MOST = 8;

    private Weights() {}

    /** How much of a plain mention by name a mention of this kind is. */
    static double of(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL -> 1.0;
            case PLACE -> 0.8;
            case PERSON, ORGANISATION -> 0.5;
            case REGION, AGENCY, NEUTRAL -> 0.0;
        };
    }

    /** What a first mention at this place is worth, before the body's sum is scaled. */
    static double of(Entry.Kind kind, Zone zone, boolean lead) {
        double each = zone == Zone.TITLE ? TITLE : lead ? LEAD : 1.0;
        return each * of(kind);
    }
}
