package kabar.eval;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.eval.sets.LanguageSentences;
import kabar.text.language.LanguageDetector;

/** Languages told from the text alone: nothing is declared. */
final class LanguageScorer implements Scorer {
    private static final int JOINED = 8;

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
        indonesian(quality, "Indonesian sentences", 0.95, sets.sentences());
        indonesian(quality, "Indonesian headlines of six words", 0.92, sets.headlines());
        indonesian(quality, "first six words of Indonesian headlines", 0.92, sets.headlineStarts());
        Map<String, List<Article>> articles = sets.articles();
        Map<String, List<String>> sentences = LanguageSentences.read(materials.folder());
        add(
                quality,
                "articles",
                0.97,
                0.85,
                LanguageTally.of(articles, article -> detect(article.title(), article.body())));
        add(quality, "eight sentences", 0.95, 0.85, LanguageTally.of(joined(sentences), text -> detect("", text)));
        add(
                quality,
                "headlines and first six words",
                0.90,
                0.70,
                LanguageTally.of(starts(articles, sentences), text -> detect(text, "")));
    }

    /** As the cleaner hands a text on: composed. */
    private String detect(String title, String body) {
        return detector.detect(composed(title), composed(body), null);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void indonesian(Quality quality, String name, double bar, List<String> texts) {
        var tally = new LanguageTally();
        for (String text : texts) tally.add("id", detect("", text));
        if (!tally.isEmpty()) quality.add(tally.measure(name, bar, "id"));
    }

    private static void add(Quality quality, String name, double mean, double worst, LanguageTally tally) {
        if (!tally.isEmpty()) tally.measures(name, mean, worst).forEach(quality::add);
    }

    private static Map<String, List<String>> joined(Map<String, List<String>> sentences) {
        var joined = new TreeMap<String, List<String>>();
        sentences.forEach((language, all) -> {
            var texts = new ArrayList<String>();
            for (int i = 0; i + JOINED <= all.size(); i += JOINED)
                texts.add(String.join(" ", all.subList(i, i + JOINED)));
            joined.put(language, texts);
        });
        return joined;
    }

    private static Map<String, List<String>> starts(
            Map<String, List<Article>> articles, Map<String, List<String>> sentences) {
        var starts = new TreeMap<String, List<String>>();
        sentences.forEach((language, all) -> all.forEach(text -> addStart(starts, language, text)));
        articles.forEach((language, all) -> all.forEach(article -> addStart(starts, language, article.title())));
        return starts;
    }

    private static void addStart(Map<String, List<String>> starts, String language, String text) {
        String start = LanguageSets.start(text);
        if (start != null)
            starts.computeIfAbsent(language, code -> new ArrayList<>()).add(start);
    }
}
