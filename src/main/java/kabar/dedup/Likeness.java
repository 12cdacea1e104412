package kabar.dedup;

/**
 * What the near-copy rule says of two texts.
 *
 * @param score words in the same order in both, as a share of all words of both, in [0, 1]
 * @param rule name of the condition that decided
 * @param figures for the explanation, a clause without a full stop
 */
record Likeness(Kind kind, double score, String rule, String figures) {
    enum Kind {
        /** Two texts. */
        DIFFERENT,
        /** One form filled in twice: much the same words, other facts. */
        TEMPLATE,
        /** The same report. */
        COPY
    }
}
