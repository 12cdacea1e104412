package kabar.story;

/**
 * An article in the window.
 *
 * @param story that it belongs to
 * @param profile what is compared of it
 * @param terms numbers in the {@link Vocabulary} of its words, in the order of the profile
 * @param names the same of the strong forms of its names
 */
@SuppressWarnings("ArrayRecordComponent") // an internal row; never compared
record WindowEntry(StoryState story, StoryProfile profile, int[] terms, int[] names) {
    /** Of {@code count} articles that have a word or name of this one, those of other stories and one: what a long story is about stays telling. */
    int beside(int count) {
        return Math.max(1, count + 1 - story.remembered);
    }
}
