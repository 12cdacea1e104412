package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kabar.article.Article;
import kabar.eval.sets.CountrySets;
import kabar.text.language.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Texts whose language the sets tell. */
final class LanguageSets {
    private static final List<String> INDONESIAN = List.of("raw-id-detik2026", "raw-id-detik2025");
    private static final String HEADLINES = "raw-id-headlines-narasipal";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?؟።][\"”»]?)\\s+|\\R+|(?<=[。！？])");
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int HEADLINE_WORDS = 6;
    private static final int HEADLINE_SIGNS = 16;

    private final Materials materials;

    LanguageSets(Materials materials) {
        this.materials = materials;
    }

    /** Sentences of Indonesian news articles. */
    List<String> sentences() throws IOException {
        var sentences = new ArrayList<String>();
        for (String set : INDONESIAN) for (Article article : articles(set)) sentences.addAll(sentences(article.body()));
        return sentences;
    }

    /** Indonesian headlines of six words. */
    List<String> headlines() throws IOException {
        return titles(words -> words.length == HEADLINE_WORDS);
    }

    /** The first six words of longer Indonesian headlines. */
    List<String> headlineStarts() throws IOException {
        return titles(words -> words.length > HEADLINE_WORDS);
    }

    private List<String> titles(Predicate<String[]> wanted) throws IOException {
        var titles = new ArrayList<String>();
        for (String set : List.of(HEADLINES, "raw-id-detik2026", "raw-id-detik2025"))
            for (Article article : articles(set)) {
                String[] words = article.title().strip().split("\\s+", -1);
                if (wanted.test(words))
                    titles.add(String.join(" ", List.of(words).subList(0, HEADLINE_WORDS)));
            }
        return titles;
    }

    /** Articles of all languages, by language. */
    Map<String, List<Article>> articles() throws IOException {
        var articles = new TreeMap<String, List<Article>>();
        for (String set : List.of("raw-multi-masakhanews", "pairs-tgcontest", "pairs-semeval2022t8"))
            for (Article article : articles(set)) {
                String code = LanguageTag.primary(article.language());
                if (code != null) add(articles, code, article);
            }
        for (String set : INDONESIAN) for (Article article : articles(set)) add(articles, "id", article);
        for (Article article : articles("raw-ar-saudinewsnet")) add(articles, "ar", article);
        for (Article article : articles(CountrySets.REUTERS)) add(articles, "en", article);
        return articles;
    }

    /** The sentences of a text that have 5 to 60 words; lines in capitals alone are no sentences but the outlet's furniture. */
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            int words = words(sentence);
            boolean furniture = sentence.equals(sentence.toUpperCase(Locale.ROOT)) && hasCapitals(sentence);
            if (words >= LEAST_WORDS && words <= MOST_WORDS && !furniture) sentences.add(sentence.strip());
        }
        return sentences;
    }

    private static boolean hasCapitals(String text) {
        return !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static void add(Map<String, List<Article>> articles, String code, Article article) {
        articles.computeIfAbsent(code, language -> new ArrayList<>()).add(article);
    }

    private Collection<Article> articles(String set) throws IOException {
        return materials.folder().has(set) ? materials.articles(set).values() : List.of();
    }

    /** The first six words of a text, or as many signs as six words have where it is written without spaces; null for a shorter one. */
    static @Nullable String start(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length >= HEADLINE_WORDS)
            return String.join(" ", List.of(words).subList(0, HEADLINE_WORDS));
        return words.length == 1 && text.length() >= HEADLINE_SIGNS ? text.substring(0, HEADLINE_SIGNS) : null;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
