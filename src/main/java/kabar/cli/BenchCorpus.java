package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.json.ArticleWriter;

/**
 * Articles to measure with: paragraphs of the sample articles in which three of four small words are others of the same language and
 * every number is another number, so that they read like news to the code and few resemble each other. The same for the same seed.
 */
final class BenchCorpus {
    private static final int BODY_CHARS = 3_000;
    private static final int MANY = 20;

    private final List<SampleArticles.Sample> samples = SampleArticles.inOrder();
    private final TreeMap<String, List<String>> paragraphs = new TreeMap<>();
    private final TreeMap<String, List<String>> words = new TreeMap<>();
    private final Random random;
    private final String prefix;
    private int made;

    BenchCorpus(long seed) {
        random = new Random(seed);
        prefix = "bench-" + seed + "-";
        for (SampleArticles.Sample sample : samples) {
            String language = String.valueOf(sample.article().language());
            String body = sample.article().body();
            paragraphs.computeIfAbsent(language, key -> new ArrayList<>()).addAll(List.of(body.split("\n\n", -1)));
            for (String word : body.split("\\s+", -1))
                if (isSmall(word))
                    words.computeIfAbsent(language, key -> new ArrayList<>()).add(word);
        }
    }

    /** That many further events of about 3 KB of text each. */
    List<byte[]> events(int count) {
        var writer = new ArticleWriter();
        var events = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) events.add(writer.write(article(made++)));
        return events;
    }

    /** The next one, with a number of the caller's in its id. */
    Article article(int number) {
        Article like = samples.get(random.nextInt(samples.size())).article();
        String id = prefix + number;
        return new Article(
                id,
                "https://bench.example.com/" + id,
                null,
                otherWords(otherNumbers(like.title()), String.valueOf(like.language())),
                body(String.valueOf(like.language())),
                BodyFormat.TEXT,
                "",
                null,
                like.language(),
                like.publishedAt(),
                null,
                like.publisher(),
                null,
                null,
                like.status(),
                null,
                List.of(),
                null);
    }

    private String body(String language) {
        List<String> choice = paragraphs.getOrDefault(language, List.of());
        var body = new StringBuilder();
        while (body.length() < BODY_CHARS)
            body.append(otherWords(otherNumbers(choice.get(random.nextInt(choice.size()))), language))
                    .append("\n\n");
        return body.toString();
    }

    /** Names stay, and what is written without spaces is cut and turned round. */
    private String otherWords(String paragraph, String language) {
        List<String> vocabulary = words.getOrDefault(language, List.of());
        if (vocabulary.size() < MANY) {
            int cut = random.nextInt(paragraph.length());
            return paragraph.substring(cut) + paragraph.substring(0, cut);
        }
        var text = new StringBuilder();
        for (String word : paragraph.split(" ", -1))
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            isSmall(word) && random.nextInt(4) > 0
                                    ? vocabulary.get(random.nextInt(vocabulary.size()))
                                    : word);
        return text.toString();
    }

    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(Character::isLetter)
                && !word.isEmpty()
                && !Character.isUpperCase(word.codePointAt(0));
    }

    private String otherNumbers(String text) {
        var changed = new StringBuilder(text);
        for (int at = 0; at < changed.length(); at++)
            if (Character.isDigit(changed.charAt(at)) && changed.charAt(at) < 128)
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
        return changed.toString();
    }
}
