package kabar.story;

/**
 * What two articles have in common; symmetric but for rounding.
 *
 * @param kind how much there is to compare
 * @param terms cosine of the weighted words, in [0, 1]
 * @param grams cosine of the weighted character n-grams of the headlines, in [0, 1]
 * @param cover how much of each title stands anywhere in the other article, the smaller share of the two; in [0, 1]
 * @param telling sum of how telling the shared names are
 * @param proper sum of how telling the shared words in capitals are
 * @param anchors what ties them: shared telling names, and telling words that stand in the title of one and anywhere in the
 *     other, countries apart; such words count half when both articles have names enough
 * @param figures 1 when the titles share a figure, -1 when both have figures and share none, else 0
 * @param countries 1 when both are about one country, -1 when each is about others, else 0
 * @param days 1 when both name one day of the week, -1 when each names others, else 0
 * @param apart what parts them
 * @param hours between the publication times
 */
record StoryLikeness(
        Kind kind,
        double terms,
        double grams,
        double cover,
        double telling,
        double proper,
        int anchors,
        int figures,
        int countries,
        int days,
        Apart apart,
        double hours) {
    /** How much there is to compare. */
    enum Kind {
        /** Both have more than a title. */
        BODIES,
        /** One is hardly more than its title. */
        TITLES,
        /** They are in two languages of one script, and share names and figures at best. */
        LANGUAGES,
        /** They are in two scripts, and share the ids of names, and figures, at best. */
        SCRIPTS
    }

    /**
     * Signs that two articles alike in words tell of two things.
     *
     * @param contrary whether each title names somebody or some place of which the other article knows nothing, and none both
     * @param elsewhere the same of places alone
     * @param turns how many kinds of reply and preview one title has and the other has not
     * @param stages of an affair that stand in one title and nowhere in the other article
     * @param daily whether both are reports of a kind that comes every day
     * @param onePublisher whether one outlet published both, which seldom tells one thing twice
     */
    record Apart(boolean contrary, boolean elsewhere, int turns, int stages, boolean daily, boolean onePublisher) {
        static final Apart NOTHING = new Apart(false, false, 0, 0, false, false);
    }
}
