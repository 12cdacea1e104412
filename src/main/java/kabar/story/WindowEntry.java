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
record WindowEntry(RunningStory story, StoryProfile profile, int[] terms, int[] names) {}
