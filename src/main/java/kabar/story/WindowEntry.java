package kabar.story;

/**
 * An article in the window.
 *
 * @param story id of the story it belongs to
 * @param terms numbers in the {@link Vocabulary} of its words, in the order of the profile
 * @param names the same of the strong forms of its names
 */
@SuppressWarnings("ArrayRecordComponent") // an internal row; never compared
record WindowEntry(String story, StoryProfile profile, int[] terms, int[] names) {}
