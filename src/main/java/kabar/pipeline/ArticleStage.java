package kabar.pipeline;

import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.Decisions;
import kabar.article.EnrichedArticle;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.dedup.Fingerprint;
import kabar.enrich.Enricher;
import kabar.enrich.Enrichment;
import kabar.enrich.OverBudget;
import kabar.identity.AddressIdentity;
import kabar.json.DeadLetterHeaders;
import kabar.json.RecordWriter;
import kabar.json.event.ArticleReader;
import kabar.story.StoryProfile;
import kabar.text.language.LanguageGroup;
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
    private final DecisionKeys keys;
    private final TextLimits texts;
    private final @Nullable String replay;

    /** A stage that enriches with {@code enricher}. */
    public ArticleStage(Enricher enricher, PipelineSettings settings) {
        this.enricher = enricher;
        this.addresses = new AddressIdentity(settings.parameters());
        this.maxBytes = settings.recordMaxBytes() - VERDICT_BYTES;
        this.topics = settings.topics();
        this.keys = settings.keys();
        this.texts = settings.texts();
        this.replay = settings.replay();
    }

    /** What one input record comes to: a report for the desk, or its end among the dead letters. */
    public sealed interface Result permits Report, Outcome.Rejected {}

    /** Both steps at once. */
    public Result process(Input input, OutcomeListener listener) {
        return enrich(read(input.value(), input.delivery()), input, listener);
    }

    /** Reads one record; what a person decided counts where that person signed it. */
    public Parsed read(byte @Nullable [] value, Delivery delivery) {
        if (delivery.headerBytes() > MAX_HEADER_BYTES)
            return new Parsed.Rejected(
                    RejectReason.HEADERS_TOO_LARGE,
                    "headers of " + delivery.headerBytes() + " bytes, at most " + MAX_HEADER_BYTES + " are read");
        String source = delivery.source();
        if (source != null && !Delivery.isSource(source))
            return new Parsed.Rejected(
                    RejectReason.UNREADABLE_SOURCE, "the header " + Delivery.SOURCE + " is no name of a source");
        return signed(reader.read(value, source), value, delivery);
    }

    private Parsed signed(Parsed parsed, byte @Nullable [] value, Delivery delivery) {
        Decisions decisions =
                parsed instanceof Parsed.Accepted accepted ? accepted.article().decisions() : null;
        boolean unreadable =
                parsed instanceof Parsed.Rejected rejected && rejected.reason() == RejectReason.UNREADABLE_DECISION;
        if (value == null || (decisions == null && !unreadable)) return parsed;
        String signer = keys.signer(value, delivery.signature());
        if (signer == null)
            return new Parsed.Rejected(
                    RejectReason.UNSIGNED_DECISION,
                    "the event decides, and its header " + Delivery.SIGNATURE + " is of nobody in decisions.keys");
        if (decisions != null && !decisions.by().equals(signer))
            return new Parsed.Rejected(
                    RejectReason.UNSIGNED_DECISION, "the event decides in the name of somebody who did not sign it");
        return parsed;
    }

    /** Enriches what was read of a record. */
    public Result enrich(Parsed parsed, Input input, OutcomeListener listener) {
        if (parsed instanceof Parsed.Rejected rejected) return reject(rejected.reason(), rejected.message(), input);
        try {
            return report(((Parsed.Accepted) parsed).article(), input);
        } catch (OverBudget costly) {
            return reject(RejectReason.BUDGET, String.valueOf(costly.getMessage()), input);
        } catch (RuntimeException | StackOverflowError mistake) {
            // Enrichment is pure, so this is no trouble of the broker's: this version cannot read the article.
            listener.failed(input.at(), mistake);
            return reject(RejectReason.INTERNAL_ERROR, mistake.getClass().getSimpleName() + " while enriching", input);
        }
    }

    private Result report(Article article, Input input) {
        Enrichment enrichment = enricher.enrichment(article, input.at().logTime());
        Decisions decisions = article.decisions();
        EnrichedArticle enriched =
                decisions == null ? enrichment.article() : DecidedCountries.of(enrichment.article(), decisions);
        byte[] body = writer.body(texts.limited(enriched));
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
                body,
                decisions);
    }

    private Outcome.Rejected reject(RejectReason reason, String message, Input input) {
        Map<String, String> headers = ReportHeaders.ofReplay(replay, DeadLetterHeaders.of(input.at(), reason, message));
        var letter = new Output(topics.deadLetters(), input.key(), headers, input.value());
        List<Output> outputs = input.silent() ? List.of() : List.of(letter);
        return new Outcome.Rejected(input.at(), input.silent(), reason, message, outputs);
    }
}
