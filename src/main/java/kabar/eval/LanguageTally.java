package kabar.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;

/** Answers beside the language of each text, by language. */
final class LanguageTally {
    private static final String SET = "language";
    /** Every so many texts of a language are enough for a figure. */
    private static final int MOST_TEXTS = 3_000;

    private final Map<String, Integer> texts = new TreeMap<>();
    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Map<String, Integer>> wrong = new TreeMap<>();

    void add(String language, String answer) {
        texts.merge(language, 1, Integer::sum);
        right.merge(language, answer.equals(language) ? 1 : 0, Integer::sum);
        if (!answer.equals(language))
            wrong.computeIfAbsent(language, code -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    }

    /** Asks for the language of at most {@value #MOST_TEXTS} texts of each language, evenly taken. */
    static <T> LanguageTally of(Map<String, List<T>> texts, Function<T, String> detection) {
        var tally = new LanguageTally();
        texts.forEach((language, all) -> {
            int step = 1 + (all.size() - 1) / MOST_TEXTS;
            for (int i = 0; i < all.size(); i += step) tally.add(language, detection.apply(all.get(i)));
        });
        return tally;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The mean over languages, and the language that is told worst. */
    List<Measure> measures(String name, double meanBar, double worstBar) {
        double mean = 0;
        double variance = 0;
        String worst = texts.keySet().iterator().next();
        var detail = new StringBuilder("mean of " + texts.size() + " languages:");
        for (String language : texts.keySet()) {
            double share = share(language);
            mean += share / texts.size();
            variance += share * (1 - share) / texts.get(language) / texts.size() / texts.size();
            if (share < share(worst)) worst = language;
            detail.append(String.format(Locale.ROOT, " %s %.3f", language, share));
        }
        return List.of(
                Measure.atLeast(meanBar, SET, name, mean, detail.toString())
                        .within(Interval.ofMeanShare(mean, variance)),
                Measure.atLeast(
                                worstBar,
                                SET,
                                name + ", language told worst",
                                share(worst),
                                worst + ": " + taken(worst))
                        .within(Interval.ofShare(right(worst), texts(worst))));
    }

    /** The share of one language, as a figure of its own. */
    Measure measure(String name, double bar, String language) {
        return Measure.atLeast(bar, SET, name, share(language), taken(language))
                .within(Interval.ofShare(right(language), texts(language)));
    }

    private int right(String language) {
        return right.getOrDefault(language, 0);
    }

    private int texts(String language) {
        return texts.getOrDefault(language, 0);
    }

    private double share(String language) {
        return (double) right(language) / texts(language);
    }

    private String taken(String language) {
        String others = wrong.getOrDefault(language, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        return right.get(language) + " of " + texts.get(language) + "; taken for " + others;
    }
}
