package kabar.topology;

import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.EnrichedArticle;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.dedup.Fingerprint;
import kabar.enrich.Enricher;
import kabar.enrich.Enrichment;
import kabar.json.ArticleReader;
import kabar.json.RecordWriter;
import kabar.story.StoryProfile;
import kabar.text.LanguageGroup;
import org.jspecify.annotations.Nullable;

/** The parallel half of Kabar, without Kafka: one input record in, a report or a rejection out. Pure and thread-safe. */
public final class ArticleStage {
    /** Room for what the judge adds. */
    private static final int VERDICT_BYTES = 16 << 10;

    static final int MAX_HEADER_BYTES = 64 << 10;

    private final ArticleReader reader = new ArticleReader();
    private final RecordWriter writer = new RecordWriter();
    private final Enricher enricher;
    private final int maxBytes;

    /**
     * A stage that enriches with {@code enricher}.
     *
     * @param maxBytes size of the largest record its topic takes
     */
    public ArticleStage(Enricher enricher, int maxBytes) {
        this.enricher = enricher;
        this.maxBytes = maxBytes - VERDICT_BYTES;
    }

    /** What one input record comes to. */
    public sealed interface Result {
        /** An article for the judge. */
        record Enriched(Envelope.Report report) implements Result {}

        /** A record for the dead letters. */
        record Rejected(RejectReason reason, String message) implements Result {}
    }

    /** What one input record comes to: both steps at once. */
    public Result process(byte @Nullable [] value, int headerBytes, Coordinates at) {
        return enrich(read(value, headerBytes), at);
    }

    /**
     * Reads one record.
     *
     * @param headerBytes how large its headers are
     */
    public Parsed read(byte @Nullable [] value, int headerBytes) {
        if (headerBytes > MAX_HEADER_BYTES)
            return new Parsed.Rejected(
                    RejectReason.HEADERS_TOO_LARGE,
                    "headers of " + headerBytes + " bytes, at most " + MAX_HEADER_BYTES + " are read");
        return reader.read(value);
    }

    /** Enriches what was read of the record at these coordinates. */
    public Result enrich(Parsed parsed, Coordinates at) {
        if (parsed instanceof Parsed.Rejected rejected)
            return new Result.Rejected(rejected.reason(), rejected.message());
        try {
            return report(((Parsed.Accepted) parsed).article(), at);
        } catch (RuntimeException | StackOverflowError broken) {
            // Enrichment is pure, so this is no trouble of the broker's: the article itself cannot be read by this
            // version.
            return new Result.Rejected(
                    RejectReason.INTERNAL_ERROR, broken.getClass().getSimpleName() + " while enriching");
        }
    }

    private Result report(Article article, Coordinates at) {
        Enrichment enrichment = enricher.enrichment(article, at.logTime());
        EnrichedArticle enriched = enrichment.article();
        byte[] body = writer.body(enriched);
        if (body.length > maxBytes)
            return new Result.Rejected(
                    RejectReason.RECORD_TOO_LARGE,
                    "record of " + body.length + " bytes, at most " + maxBytes + " can be sent");
        return new Result.Enriched(new Envelope.Report(
                at,
                false,
                false,
                article.id(),
                enriched.dating().publishedAt(),
                LanguageGroup.of(enriched.language()),
                Fingerprint.of(enriched, enrichment.title(), enrichment.body()).toBytes(),
                StoryProfile.of(enriched).toBytes(),
                body));
    }
}
