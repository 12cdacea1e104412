package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.json.ArticleWriter;

/**
 * Articles to measure with: paragraphs of the sample articles, shuffled within their language and with other numbers, so that few
 * resemble each other. The same for the same seed.
 */
final class BenchCorpus {
    private static final int BODY_CHARS = 3_000;

    private final List<SampleArticles.Sample> samples = SampleArticles.inOrder();
    private final TreeMap<String, List<String>> paragraphs = new TreeMap<>();
    private final Random random;

    BenchCorpus(long seed) {
        random = new Random(seed);
        for (SampleArticles.Sample sample : samples)
            paragraphs
                    .computeIfAbsent(String.valueOf(sample.article().language()), language -> new ArrayList<>())
                    .addAll(List.of(sample.article().body().split("\n\n")));
    }

    /** That many events of about 3 KB of text each. */
    List<byte[]> events(int count) {
        var writer = new ArticleWriter();
        var events = new ArrayList<byte[]>(count);
        for (int number = 0; number < count; number++) events.add(writer.write(article(number)));
        return events;
    }

    private Article article(int number) {
        Article like = samples.get(random.nextInt(samples.size())).article();
        String id = "bench-" + number;
        return new Article(
                id,
                "https://bench.example.com/" + id,
                null,
                otherNumbers(like.title()),
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
        while (body.length() < BODY_CHARS) {
            String paragraph = otherNumbers(choice.get(random.nextInt(choice.size())));
            // Cut at a random word and turned round: the words stay those of news, the run of them is new.
            int cut = paragraph.indexOf(' ', random.nextInt(paragraph.length()));
            if (cut > 0)
                body.append(paragraph, cut + 1, paragraph.length()).append(' ').append(paragraph, 0, cut);
            else body.append(paragraph);
            body.append("\n\n");
        }
        return body.toString();
    }

    private String otherNumbers(String text) {
        var changed = new StringBuilder(text);
        for (int at = 0; at < changed.length(); at++)
            if (Character.isDigit(changed.charAt(at)) && changed.charAt(at) < 128)
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
        return changed.toString();
    }
}
