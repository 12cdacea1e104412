package kabar.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.state.MemoryStore;
import org.jspecify.annotations.Nullable;

/**
 * The stream without Kafka: the same stages, one input partition, records judged in the order given. Not thread-safe.
 *
 * <p>Record times are publication times, as in a topic of archived articles; an article without one has the time of those before, and at
 * the start that of the first that has one.
 */
public final class Pipeline {
    private static final long UNKNOWN = -1;
    private static final int MOST_WAITING = 1_000;

    private final Stages stages;
    private final List<Waiting> waiting = new ArrayList<>();
    private final JudgeStage judge;
    private final String input;
    private final Map<Disposition, Long> published = new EnumMap<>(Disposition.class);
    private final Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
    private long offset;
    private long logTime = UNKNOWN;

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

    private record Waiting(byte @Nullable [] value, Parsed parsed) {}

    /** What one record comes to. */
    public sealed interface Step {
        /** Its records, one for each topic. */
        record Accepted(Envelope.Report report, Judged outcome) implements Step {}

        /** Its dead letter. */
        record Dead(DeadLetter letter) implements Step {}
    }

    /** Takes the next record; its step, and those of records that waited for the first date, come in order. */
    public List<Step> next(byte @Nullable [] value) {
        var record = new Waiting(value, stages.articles().read(value, 0));
        Instant publishedAt = record.parsed instanceof Parsed.Accepted accepted
                ? accepted.article().publishedAt()
                : null;
        waiting.add(record);
        if (publishedAt != null) logTime = Math.max(Math.max(logTime, 0), publishedAt.toEpochMilli());
        return logTime == UNKNOWN && waiting.size() < MOST_WAITING ? List.of() : end();
    }

    /** The steps of what still waits: no more records come. */
    public List<Step> end() {
        logTime = Math.max(logTime, 0);
        List<Step> steps = waiting.stream().map(this::step).toList();
        waiting.clear();
        return steps;
    }

    private Step step(Waiting record) {
        var at = new Coordinates(input, 0, offset++, logTime);
        var result = stages.articles().enrich(record.parsed, at);
        if (result instanceof ArticleStage.Result.Rejected no) {
            rejected.merge(no.reason(), 1L, Long::sum);
            return new Step.Dead(new DeadLetter(at, no.reason(), no.message(), record.value));
        }
        var report = ((ArticleStage.Result.Enriched) result).report();
        var judged = judge.judge(report);
        published.merge(judged.verdict().disposition(), 1L, Long::sum);
        return new Step.Accepted(report, judged);
    }

    /** What became of the records so far. */
    public Ledger ledger() {
        return new Ledger(offset, published, rejected, 0, 0);
    }

    /** The records of these steps for their topics, without the dead letters. */
    public static List<Output> outputs(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        step instanceof Step.Accepted accepted ? accepted.outcome().outputs().stream() : Stream.empty())
                .toList();
    }
}
