package kabar.story;

/**
 * An article in the window.
 *
 * @param logTime epoch ms of its place in the log
 * @param story id of the story it belongs to
 * @param terms postings of each of its words, in the order of the profile
 * @param names postings of each strong form of its names, in the order of the profile
 */
@SuppressWarnings("ArrayRecordComponent") // an internal row; never compared
record Remembered(long logTime, String story, StoryProfile profile, Postings[] terms, Postings[] names) {
    /**
     * Time between this article and a newer one, ms, at least 0: by publication, or by arrival where one of them has no date of
     * its own, since then nothing else is known.
     */
    long gap(StoryProfile newer, long newerLogTime) {
        return profile.dated() && newer.dated()
                ? Math.abs(newer.publishedAt() - profile.publishedAt())
                : Math.abs(newerLogTime - logTime);
    }
}
