package kabar.changes;

/** A phrase of the tables in a passage: the words from {@code start}, inclusive, to {@code end}, exclusive. */
record PhraseMatch(int start, int end, Sense sense) {
    boolean isWithin(PhraseMatch other) {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
}
