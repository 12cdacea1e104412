package kabar.cli.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import kabar.article.Coordinates;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Desk;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;

/** CPU time of hostile texts on the calling thread, each before a desk that knows nothing but the text's own events. */
public final class HostileRun {
    private static final long LOG_TIME = 1_641_945_600_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Stages stages;
    private final OutcomeListener listener;

    public HostileRun(Stages stages, OutcomeListener listener) {
        this.stages = stages;
        this.listener = listener;
    }

    /**
     * What one text cost.
     *
     * @param name of the text
     * @param bytes of all its events
     * @param events how many it has
     * @param totalNs CPU time of all of them
     * @param mostNs CPU time of the one that took most
     * @param mostJudgeNs of that, the desk
     * @param rejected how many became dead letters
     */
    public record Cost(
            String name, long bytes, int events, long totalNs, long mostNs, long mostJudgeNs, int rejected) {}

    /** Measures a text once. */
    public Cost cost(HostileText text) {
        Desk desk = stages.desk(new MemoryStore(), new MemoryStore());
        long bytes = 0;
        long total = 0;
        long most = 0;
        long judge = 0;
        int events = 0;
        int rejected = 0;
        for (byte[] event : text.events()) {
            var at = new Coordinates("hostile", 0, events, LOG_TIME + events);
            long start = THREADS.getCurrentThreadCpuTime();
            ArticleStage.Result result =
                    stages.articles().process(new Input(null, event, Delivery.NONE, at, false), listener);
            long middle = THREADS.getCurrentThreadCpuTime();
            if (result instanceof Report report) result = null == desk.judge(report) ? null : result;
            long end = THREADS.getCurrentThreadCpuTime();
            if (result instanceof Outcome.Rejected) rejected++;
            bytes += event.length;
            events++;
            total += end - start;
            if (end - start > most) {
                most = end - start;
                judge = end - middle;
            }
        }
        return new Cost(text.name(), bytes, events, total, most, judge, rejected);
    }
}
