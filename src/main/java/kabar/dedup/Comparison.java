package kabar.dedup;

/**
 * The figures of two texts side by side; symmetric but for which of the two is called first.
 *
 * @param shorter words of the shorter text
 * @param longer words of the longer text
 * @param inOrder share of the shorter text's words that stand in the other in the same order, in [0, 1]
 * @param resemblance words in the same order in both, as a share of all words of both, in [0, 1]
 * @param grams their word 3-grams
 * @param lead like {@code inOrder}, of the first {@value Bands#LEAD_WORDS} words of both
 * @param numbers what they have in common and alone
 * @param names likewise
 * @param topics two-sided disagreement in repeated words: how many words each uses twice or more that the other never does
 */
record Comparison(
        int shorter,
        int longer,
        double inOrder,
        double resemblance,
        Grams grams,
        double lead,
        Overlap numbers,
        Overlap names,
        int topics) {
    static Comparison of(Wording a, Wording b) {
        short[] first = a.sequence();
        short[] second = b.sequence();
        int least = Math.max(1, Math.min(first.length, second.length));
        int leadLeast = Math.min(Bands.LEAD_WORDS, least);
        int common = CommonOrder.length(first, first.length, second, second.length);
        int leadCommon = CommonOrder.length(
                first, Math.min(Bands.LEAD_WORDS, first.length), second, Math.min(Bands.LEAD_WORDS, second.length));
        return new Comparison(
                Math.min(a.words(), b.words()),
                Math.max(a.words(), b.words()),
                (double) common / least,
                (double) common / Math.max(1, first.length + second.length - common),
                Grams.of(first, second),
                (double) leadCommon / leadLeast,
                Overlap.of(a.numbers(), b.numbers()),
                Overlap.of(a.names(), b.names()),
                topics(new WordTable(first), new WordTable(second)));
    }

    private static int topics(WordTable first, WordTable second) {
        return Math.min(repeatedOnlyIn(first, second), repeatedOnlyIn(second, first));
    }

    private static int repeatedOnlyIn(WordTable one, WordTable other) {
        int words = 0;
        for (int row = 0; row < one.size(); row++) {
            short word = one.word(row);
            if (one.count(row) >= 2 && !Wording.isNumber(word) && other.rowOf(word) < 0) words++;
        }
        return words;
    }
}
