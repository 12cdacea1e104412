package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;
import kabar.text.language.LanguageDetector;

/** Languages told from the text alone: nothing is declared. */
final class LanguageScorer implements Scorer {
    private static final String SET = "language";
    /** Every so many texts of a language are enough for a figure. */
    private static final int MOST_TEXTS = 3_000;

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public String name() {
        return "languages of sentences, headlines and articles";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        var sets = new LanguageSets(materials);
        var sentences = indonesian(sets.sentences());
        var headlines = indonesian(sets.headlines());
        var starts = indonesian(sets.headlineStarts());
        if (sentences.texts > 0)
            quality.add(Measure.atLeast(0.95, SET, "Indonesian sentences", sentences.share(), sentences.detail())
                    .within(sentences.interval()));
        if (headlines.texts > 0)
            quality.add(Measure.atLeast(
                            0.92, SET, "Indonesian headlines of six words", headlines.share(), headlines.detail())
                    .within(headlines.interval()));
        if (starts.texts > 0)
            quality.add(
                    Measure.reported(SET, "first six words of Indonesian headlines", starts.share(), starts.detail())
                            .within(starts.interval()));
        Map<String, List<Article>> others = sets.others();
        var otherSentences = new TreeMap<>(sets.otherSentences());
        others.forEach((language, articles) -> {
            List<String> texts = otherSentences.computeIfAbsent(language, code -> new ArrayList<>());
            for (Article article : articles) texts.addAll(LanguageSets.sentences(article.body()));
        });
        languages(quality, "sentences of other languages", otherSentences, text -> detector.detect("", text, null));
        languages(
                quality,
                "articles of other languages",
                others,
                article -> detector.detect(article.title(), article.body(), null));
    }

    private Tally indonesian(List<String> texts) {
        var tally = new Tally();
        for (String text : texts) tally.add("id", detector.detect("", text, null));
        return tally;
    }

    private interface Detection<T> {
        String of(T text);
    }

    private static <T> void languages(
            Quality quality, String name, Map<String, List<T>> texts, Detection<T> detection) {
        if (texts.isEmpty()) return;
        double mean = 0;
        double variance = 0;
        var detail = new StringBuilder("mean of " + texts.size() + " languages:");
        for (Map.Entry<String, List<T>> language : texts.entrySet()) {
            var tally = new Tally();
            int step = 1 + (language.getValue().size() - 1) / MOST_TEXTS;
            for (int i = 0; i < language.getValue().size(); i += step)
                tally.add(language.getKey(), detection.of(language.getValue().get(i)));
            mean += tally.share() / texts.size();
            variance += tally.variance() / texts.size() / texts.size();
            detail.append(String.format(Locale.ROOT, " %s %.3f", language.getKey(), tally.share()));
        }
        quality.add(Measure.reported(SET, name, mean, detail.toString()).within(Interval.ofMeanShare(mean, variance)));
    }

    /** Answers beside one language. */
    private static final class Tally {
        private final Map<String, Integer> wrong = new TreeMap<>();
        private int texts;
        private int right;

        void add(String language, String answer) {
            texts++;
            if (answer.equals(language)) right++;
            else wrong.merge(answer, 1, Integer::sum);
        }

        double share() {
            return texts == 0 ? 0 : (double) right / texts;
        }

        /** Of the share. */
        double variance() {
            return texts == 0 ? 0 : share() * (1 - share()) / texts;
        }

        Interval interval() {
            return Interval.ofShare(right, texts);
        }

        String detail() {
            String taken = wrong.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(4)
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("none");
            return right + " of " + texts + "; taken for " + taken;
        }
    }
}
