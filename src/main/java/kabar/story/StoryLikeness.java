package kabar.story;

/**
 * What two articles have in common; symmetric but for rounding.
 *
 * @param terms cosine of the weighted words, in [0, 1]
 * @param telling sum of how telling the shared names are
 * @param anchors what ties them: shared telling names, and telling words that stand in the title of one and anywhere in the
 *     other, countries apart; such words count half when both articles have names enough
 * @param figures 1 when the titles share a figure, -1 when both have figures and share none, else 0
 * @param contrary whether each title names somebody or some place of which the other article knows nothing, and none both
 * @param turns how many kinds of reply and preview one title has and the other has not
 * @param bodies whether both have more than a title
 * @param hours between the publication times
 */
record StoryLikeness(
        double terms,
        double telling,
        int anchors,
        int figures,
        boolean contrary,
        int turns,
        boolean bodies,
        double hours) {}
