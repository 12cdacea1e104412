package kabar.cli.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import kabar.article.Article;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.dedup.Fingerprint;

/** Fingerprints in log order, all within the window in which copies are looked for; one in five is a cut copy of a recent one. */
final class BenchFingerprints {
    private static final Duration WINDOW = Duration.ofHours(71);
    private static final Instant START = Instant.parse("2022-01-12T00:00:00Z");
    private static final int COPY_EVERY = 5;
    private static final int RECENT = 500;

    private final BenchCorpus corpus;
    private final Random random;
    private final long apartMs;
    private final Article[] recent = new Article[RECENT];
    private int made;

    BenchFingerprints(long seed, int count) {
        corpus = new BenchCorpus(seed);
        random = new Random(seed);
        apartMs = Math.max(1, WINDOW.toMillis() / count);
    }

    /** Log time of the next one, epoch ms. */
    long logTime() {
        return START.toEpochMilli() + made * apartMs;
    }

    /** The next one as the judge gets it. */
    byte[] next() {
        Article article = corpus.article(made);
        String body = article.body();
        if (made % COPY_EVERY == COPY_EVERY - 1 && made >= RECENT) {
            body = recent[random.nextInt(RECENT)].body();
            body = body.substring(0, body.length() * 3 / 4);
        } else {
            recent[random.nextInt(RECENT)] = article;
            if (made < RECENT) recent[made] = article;
        }
        var at = new Dating(Instant.ofEpochMilli(logTime()), Dating.Basis.FIELD, List.of());
        made++;
        var about = new Country("ID", Country.Role.PRIMARY, 1, 1, List.of());
        return Fingerprint.of(new EnrichedArticle(
                        article,
                        article.title(),
                        body,
                        String.valueOf(article.language()),
                        at,
                        null,
                        null,
                        List.of(),
                        List.of(about),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toBytes();
    }
}
