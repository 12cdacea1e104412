package kabar.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.input.SampleArticles;
import kabar.json.ArticleWriter;

/**
 * Articles to measure with: paragraphs of the sample articles in which three of four small words are others of the same language and
 * every number is another number, so that they read like news to the code; one in ten repeats an earlier one, the others resemble none. The
 * same for the same seed.
 */
public final class BenchCorpus {
    private static final int BODY_BYTES = 3_000;
    private static final int COPIES = 10;
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    private static final Pattern PIECES =
            Pattern.compile(UNSPACED + "{1,2}|[\\p{L}\\p{M}&&[^" + UNSPACED + "]]+|.", Pattern.DOTALL);

    private final List<SampleArticles.Sample> samples = SampleArticles.inOrder();
    private final TreeMap<String, List<String>> paragraphs = new TreeMap<>();
    private final TreeMap<String, List<String>> vocabulary = new TreeMap<>();
    private final TreeMap<String, String> latest = new TreeMap<>();
    private final Random random;
    private final String prefix;
    private int made;

    public BenchCorpus(long seed) {
        random = new Random(seed);
        prefix = "bench-" + seed + "-";
        for (SampleArticles.Sample sample : samples) {
            String language = String.valueOf(sample.article().language());
            String body = sample.article().body();
            paragraphs.computeIfAbsent(language, key -> new ArrayList<>()).addAll(List.of(body.split("\n\n", -1)));
            for (String word : words(body))
                if (isSmall(word))
                    vocabulary
                            .computeIfAbsent(language, key -> new ArrayList<>())
                            .add(word);
        }
    }

    /** That many further events of about 3 KB of text each. */
    public List<byte[]> events(int count) {
        var writer = new ArticleWriter();
        var events = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) events.add(writer.write(article(made++)));
        return events;
    }

    /** The next one, with a number of the caller's in its id. */
    Article article(int number) {
        Article like = samples.get(random.nextInt(samples.size())).article();
        String id = prefix + number;
        return Article.builder(id)
                .url("https://bench.example.com/" + id)
                .title(otherWords(otherNumbers(like.title()), String.valueOf(like.language())))
                .body(bodyOrCopy(String.valueOf(like.language())))
                .bodyFormat(BodyFormat.TEXT)
                .language(like.language())
                .publishedAt(like.publishedAt())
                .publisher(like.publisher())
                .status(like.status())
                .build();
    }

    /** One in ten is the last one in its language again, as newspapers repeat an agency. */
    private String bodyOrCopy(String language) {
        String former = latest.get(language);
        if (former != null && random.nextInt(COPIES) == 0) return former;
        String body = body(language);
        latest.put(language, body);
        return body;
    }

    private String body(String language) {
        List<String> choice = paragraphs.getOrDefault(language, List.of());
        var body = new StringBuilder();
        for (int bytes = 0; bytes < BODY_BYTES; ) {
            String paragraph = otherWords(otherNumbers(choice.get(random.nextInt(choice.size()))), language);
            body.append(paragraph).append("\n\n");
            bytes += paragraph.getBytes(StandardCharsets.UTF_8).length;
        }
        return body.toString();
    }

    /** Names stay, but for those of scripts without spaces and capitals. */
    private String otherWords(String paragraph, String language) {
        List<String> others = vocabulary.getOrDefault(language, List.of());
        var text = new StringBuilder();
        for (String word : words(paragraph))
            text.append(isSmall(word) && random.nextInt(4) > 0 ? others.get(random.nextInt(others.size())) : word);
        return text.toString();
    }

    /** The paragraph in pieces: words, pairs of signs that are written without spaces, and what stands between them. */
    private static List<String> words(String paragraph) {
        return PIECES.matcher(paragraph).results().map(MatchResult::group).toList();
    }

    private static boolean isSmall(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first);
    }

    private String otherNumbers(String text) {
        var changed = new StringBuilder(text);
        for (int at = 0; at < changed.length(); at++)
            if (Character.isDigit(changed.charAt(at)) && changed.charAt(at) < 128)
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
        return changed.toString();
    }
}
