package kabar.topology;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The stream without Kafka: the same stages, one input partition, records judged in the order given. Not thread-safe.
 *
 * <p>Record times are publication times, as in a topic of archived articles; an article without one has the time of those before.
 */
public final class Pipeline {
    private final Stages stages;
    private final JudgeStage judge;
    private final String input;
    private final Map<Disposition, Long> published = new EnumMap<>(Disposition.class);
    private final Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
    private long offset;
    private long logTime;

    /**
     * A pipeline that has read nothing.
     *
     * @param input name of the topic the records are taken to come from
     */
    public Pipeline(Stages stages, String input) {
        this.stages = stages;
        this.judge = stages.judge(new MemoryStore(), new MemoryStore());
        this.input = input;
    }

    /** What one record comes to. */
    public sealed interface Step {
        /** Its records, one for each topic. */
        record Accepted(Envelope.Report report, Judged outcome) implements Step {}

        /** Its dead letter. */
        record Dead(DeadLetter letter) implements Step {}
    }

    /** Takes the next record. */
    public Step next(byte @Nullable [] value) {
        Parsed parsed = stages.articles().read(value, 0);
        if (parsed instanceof Parsed.Accepted accepted)
            moveOn(accepted.article().publishedAt());
        var at = new Coordinates(input, 0, offset++, logTime);
        var result = stages.articles().enrich(parsed, at);
        if (result instanceof ArticleStage.Result.Rejected no) {
            rejected.merge(no.reason(), 1L, Long::sum);
            return new Step.Dead(new DeadLetter(at, no.reason(), no.message(), value));
        }
        var report = ((ArticleStage.Result.Enriched) result).report();
        var judged = judge.judge(report);
        published.merge(judged.verdict().disposition(), 1L, Long::sum);
        return new Step.Accepted(report, judged);
    }

    /** What became of the records so far. */
    public Ledger ledger() {
        return new Ledger(offset, published, rejected, 0);
    }

    /** All topics' records of a judged step, none for a dead letter. */
    public static List<Output> outputs(Step step) {
        return step instanceof Step.Accepted accepted ? accepted.outcome().outputs() : List.of();
    }

    private void moveOn(@Nullable Instant publishedAt) {
        if (publishedAt != null) logTime = Math.max(logTime, publishedAt.toEpochMilli());
    }
}
