package kabar.dedup;

import static java.util.Locale.ROOT;

import kabar.article.Verdict;

/** What the near-copy rule says of two texts, and the figures it went by. */
record Likeness(Rule rule, double needed, TextComparison pair) {
    /** The condition that decided. */
    enum Rule {
        /** Too few phrases in common to go on. */
        PHRASES(Kind.DIFFERENT, Verdict.Rule.NOT_NEAR_PHRASES),
        /** Too few words in the same order. */
        WORDS(Kind.DIFFERENT, Verdict.Rule.NOT_NEAR_WORDS),
        /** The shorter text is one item of the longer. */
        ITEM(Kind.DIFFERENT, Verdict.Rule.NOT_NEAR_ITEM),
        /** Much the same words with other numbers. */
        NUMBERS(Kind.TEMPLATE, Verdict.Rule.TEMPLATE_NUMBERS),
        /** Much the same words with other names. */
        NAMES(Kind.TEMPLATE, Verdict.Rule.TEMPLATE_NAMES),
        /** Much the same words, but each keeps to a subject of its own. */
        TOPICS(Kind.TEMPLATE, Verdict.Rule.TEMPLATE_TOPICS),
        /** Nothing speaks against it. */
        COPY(Kind.COPY, Verdict.Rule.NEAR_COPY);

        final Kind kind;
        /** What a verdict says that goes by it. */
        final Verdict.Rule verdict;

        Rule(Kind kind, Verdict.Rule verdict) {
            this.kind = kind;
            this.verdict = verdict;
        }
    }

    /** What two texts are to each other, from least to most alike. */
    enum Kind {
        DIFFERENT,
        /** One form filled in twice. */
        TEMPLATE,
        /** The same report but for a fact. */
        CONTRADICTION,
        /** The same report but for words that may change a fact. */
        VARIANT,
        /** The same report. */
        COPY
    }

    Kind kind() {
        return rule.kind;
    }

    /** Words in the same order in both, as a share of all words of both, in [0, 1]; of their 3-grams where these decided. */
    double score() {
        return rule == Rule.PHRASES ? pair.grams().resemblance() : pair.resemblance();
    }

    /** For the explanation: a clause without a full stop. */
    String figures() {
        if (rule == Rule.PHRASES)
            return String.format(
                    ROOT,
                    "Of the 3-grams %.0f %% are common to the text's %d words and the other's %d (needed: %.0f %%)",
                    100 * pair.grams().containment(),
                    pair.shorter(),
                    pair.longer(),
                    100 * NearCopyRule.LEAST_GRAMS);
        return String.format(
                ROOT,
                "%.0f %% of the %d words stand in the other's %d in the same order (needed: %.0f %%), 3-gram containment"
                        + " %.2f, resemblance %.2f%s",
                100 * pair.inOrder(),
                pair.shorter(),
                pair.longer(),
                100 * needed,
                pair.grams().containment(),
                pair.grams().resemblance(),
                because());
    }

    private String because() {
        return switch (rule) {
            case PHRASES, WORDS -> "";
            case ITEM ->
                NearCopyRule.isSmall(pair)
                        ? ", but they are a small part of the longer text"
                        : String.format(ROOT, ", but the longer text opens with something else (%.2f)", pair.lead());
            case NUMBERS -> ", but their numbers differ: " + pair.values().contrast();
            case NAMES -> ", but their names differ: " + pair.names().contrast();
            case TOPICS -> ", but each repeats at least " + pair.topics() + " words that the other never uses";
            case COPY ->
                String.format(
                        ROOT,
                        ", %d numbers and %d names agree, %d and %d conflict",
                        pair.values().common(),
                        pair.names().common(),
                        pair.values().conflicts(),
                        pair.names().conflicts());
        };
    }
}
