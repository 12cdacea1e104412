package kabar.story;

/**
 * The weights of the {@link LinkRule} that depend on how much there is to compare.
 *
 * @param start what a sum starts from: less to confirm it, and the articles have to be more alike
 * @param moreNames the same for what is more than {@link LinkRule#TWO_NAMES}: over languages, where words say little, names say more
 * @param hours by the hour; bare headlines often carry a day only, so their hours say less
 * @param stageHours by the hour and stage: the later a stage is reported, the surer it came after
 * @param onePublisher small where headlines are too seldom dated by the minute for more
 * @param mean how much the mean over a story's members counts beside the nearest one: most where one member says little
 */
record LinkWeights(
        double start,
        double terms,
        double grams,
        double cover,
        double names,
        double moreNames,
        double proper,
        double hours,
        double contrary,
        double stages,
        double stageHours,
        double onePublisher,
        double mean) {
    private static final LinkWeights BODIES =
            new LinkWeights(-3.7, 10, 2, 0.4, 0.07, 0, 0.015, -0.1, -0.8, -1.1, -0.15, -4.5, 0.2);
    private static final LinkWeights TITLES =
            new LinkWeights(-4, 6.5, 5, 0.2, 0.05, 0, 0, -0.07, 0, -0.6, 0, -0.4, 0.5);
    private static final LinkWeights LANGUAGES =
            new LinkWeights(-5, 8, 3, 0.4, 0.06, 0.1, 0.1, -0.1, 0, -1.1, -0.15, -4.5, 0.2);
    private static final LinkWeights SCRIPTS =
            new LinkWeights(-3.4, 4, 0, 0.4, 0.26, 0, 0, -0.1, 0, -1.1, -0.15, -4.5, 0.2);

    static LinkWeights of(StoryLikeness.Kind kind) {
        return switch (kind) {
            case BODIES -> BODIES;
            case TITLES -> TITLES;
            case LANGUAGES -> LANGUAGES;
            case SCRIPTS -> SCRIPTS;
        };
    }
}
