package kabar.story;

/**
 * An article in the window.
 *
 * @param story id of the story it belongs to
 * @param terms postings of each of its words, in the order of the profile
 * @param names postings of each strong form of its names, in the order of the profile
 */
@SuppressWarnings("ArrayRecordComponent") // an internal row; never compared
record Remembered(String story, StoryProfile profile, Postings[] terms, Postings[] names) {}
