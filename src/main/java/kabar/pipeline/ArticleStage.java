package kabar.pipeline;

import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.EnrichedArticle;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.dedup.Fingerprint;
import kabar.enrich.Enricher;
import kabar.enrich.Enrichment;
import kabar.identity.AddressIdentity;
import kabar.json.ArticleReader;
import kabar.json.DeadLetterHeaders;
import kabar.json.RecordWriter;
import kabar.story.StoryProfile;
import kabar.text.LanguageGroup;
import org.jspecify.annotations.Nullable;

/** The parallel half of Kabar: one input record in, a report for the desk or a rejection out. Pure and thread-safe. */
public final class ArticleStage {
    /** Room for what the desk adds. */
    private static final int VERDICT_BYTES = 16 << 10;

    static final int MAX_HEADER_BYTES = 64 << 10;

    private final ArticleReader reader = new ArticleReader();
    private final RecordWriter writer = new RecordWriter();
    private final Enricher enricher;
    private final AddressIdentity addresses;
    private final int maxBytes;
    private final TopicNames topics;
    private final @Nullable String replay;

    /** A stage that enriches with {@code enricher}. */
    public ArticleStage(Enricher enricher, PipelineSettings settings) {
        this.enricher = enricher;
        this.addresses = new AddressIdentity(settings.parameters());
        this.maxBytes = settings.recordMaxBytes() - VERDICT_BYTES;
        this.topics = settings.topics();
        this.replay = settings.replay();
    }

    /** What one input record comes to: a report for the desk, or its end among the dead letters. */
    public sealed interface Result permits Report, Outcome.Rejected {}

    /** Both steps at once. */
    public Result process(Input input, OutcomeListener listener) {
        return enrich(read(input.value(), input.headerBytes()), input, listener);
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

    /** Enriches what was read of a record. */
    public Result enrich(Parsed parsed, Input input, OutcomeListener listener) {
        if (parsed instanceof Parsed.Rejected rejected) return reject(rejected.reason(), rejected.message(), input);
        try {
            return report(((Parsed.Accepted) parsed).article(), input);
        } catch (RuntimeException | StackOverflowError mistake) {
            // Enrichment is pure, so this is no trouble of the broker's: this version cannot read the article.
            listener.failed(input.at(), mistake);
            return reject(RejectReason.INTERNAL_ERROR, mistake.getClass().getSimpleName() + " while enriching", input);
        }
    }

    private Result report(Article article, Input input) {
        Enrichment enrichment = enricher.enrichment(article, input.at().logTime());
        EnrichedArticle enriched = enrichment.article();
        byte[] body = writer.body(enriched);
        if (body.length > maxBytes)
            return reject(
                    RejectReason.RECORD_TOO_LARGE,
                    "record of " + body.length + " bytes, at most " + maxBytes + " can be sent",
                    input);
        return new Report(
                input.at(),
                false,
                input.silent(),
                article.id(),
                enriched.dating().publishedAt(),
                LanguageGroup.of(enriched.language()),
                Fingerprint.of(enriched, enrichment.title(), enrichment.body(), addresses)
                        .toBytes(),
                StoryProfile.of(enriched).toBytes(),
                body);
    }

    private Outcome.Rejected reject(RejectReason reason, String message, Input input) {
        Map<String, String> headers = ReportHeaders.ofReplay(replay, DeadLetterHeaders.of(input.at(), reason, message));
        var letter = new Output(topics.deadLetters(), input.key(), headers, input.value());
        List<Output> outputs = input.silent() ? List.of() : List.of(letter);
        return new Outcome.Rejected(input.at(), input.silent(), reason, message, outputs);
    }
}
