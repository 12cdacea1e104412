package kabar.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Parsed;
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

    private final ArticleStage articles;
    private final Desk desk;
    private final String input;
    private final OutcomeListener listener;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final LedgerListener ledger = new LedgerListener(name -> counts.merge(name, 1L, Long::sum));
    private long offset;
    private long logTime = UNKNOWN;

    /** A pipeline that has read nothing and tells nobody. */
    public Pipeline(Stages stages, String input) {
        this(stages, input, new OutcomeListener() {});
    }

    /**
     * A pipeline that has read nothing.
     *
     * @param input name of the topic the records are taken to come from
     * @param listener hears of mistakes and outcomes
     */
    public Pipeline(Stages stages, String input, OutcomeListener listener) {
        this.articles = stages.articles();
        this.desk = stages.desk(new MemoryStore(), new MemoryStore());
        this.input = input;
        this.listener = listener;
    }

    private record Waiting(byte @Nullable [] value, Parsed parsed) {}

    /** Takes the next record; its outcome, and those of records that waited for the first date, come in order. */
    public List<Outcome> next(byte @Nullable [] value) {
        var record = new Waiting(value, articles.read(value, Delivery.NONE));
        Instant publishedAt = record.parsed instanceof Parsed.Accepted accepted
                ? accepted.article().publishedAt()
                : null;
        waiting.add(record);
        if (publishedAt != null) logTime = Math.max(Math.max(logTime, 0), publishedAt.toEpochMilli());
        return logTime == UNKNOWN && waiting.size() < MOST_WAITING ? List.of() : end();
    }

    /** The outcomes of what still waits: no more records come. */
    public List<Outcome> end() {
        logTime = Math.max(logTime, 0);
        List<Outcome> outcomes = waiting.stream().map(this::outcome).toList();
        waiting.clear();
        return outcomes;
    }

    private Outcome outcome(Waiting record) {
        var at = new Coordinates(input, 0, offset++, logTime);
        ledger.read();
        Outcome outcome = judged(
                articles.enrich(record.parsed, new Input(null, record.value, Delivery.NONE, at, false), listener));
        ledger.ended(outcome);
        listener.ended(outcome);
        return outcome;
    }

    private Outcome judged(ArticleStage.Result result) {
        if (result instanceof Outcome.Rejected rejected) return rejected;
        Report report = (Report) result;
        try {
            return desk.judge(report);
        } catch (RuntimeException mistake) {
            listener.failed(report.at(), mistake);
            return desk.reject(report, mistake);
        }
    }

    /** What became of the records so far. */
    public Ledger ledger() {
        return Ledger.of(counts);
    }
}
