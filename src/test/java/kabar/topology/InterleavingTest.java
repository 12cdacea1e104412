package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kabar.SampleArticles;
import kabar.article.Coordinates;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.pipeline.Delivery;
import kabar.pipeline.Desk;
import kabar.pipeline.Input;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;
import kabar.topology.order.Envelope;
import kabar.topology.order.Envelope.ForJudge;
import org.junit.jupiter.api.Test;

/**
 * Articles of four partitions, one of them empty, some out of range, reach the judge in any order that keeps that of each partition, and
 * the judge is killed and started again at any place: what it writes is what the log order says. {@code -Dkabar.rounds} (200).
 */
class InterleavingTest {
    private static final int PARTITIONS = 4;
    private static final String INPUT = "news.history";
    private static final Settings SETTINGS = SettingsLoader.of(Map.of("topic.prefix", "again."));
    private static final Stages STAGES = NewsStages.load(SETTINGS, "test");
    private static final List<byte[]> ARTICLES = SampleArticles.inOrder();

    @Test
    void anyInterleavingWithRestarts_writesWhatTheLogOrderSays() {
        for (int seed = 0; seed < Integer.getInteger("kabar.rounds", 200); seed++) {
            var random = new Random(seed);
            List<List<Report>> partitions = partitions(random);
            var judging = new JudgingTask(plan(partitions), STAGES);
            interleave(partitions, random, judging);
            assertThat(judging.written()).as("seed %d", seed).isEqualTo(expected(partitions));
            assertThat(judging.isDone()).as("done, seed %d", seed).isTrue();
        }
    }

    /** Each article goes to one of the first three partitions; every fifth is out of range. */
    private static List<List<Report>> partitions(Random random) {
        List<List<Report>> partitions = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) partitions.add(new ArrayList<>());
        long logTime = 1_641_900_000_000L;
        for (byte[] article : ARTICLES) {
            int partition = random.nextInt(PARTITIONS - 1);
            // Often the same millisecond in several partitions.
            logTime += random.nextInt(2);
            List<Report> reports = partitions.get(partition);
            var at = new Coordinates(INPUT, partition, reports.size(), logTime);
            boolean silent = random.nextInt(5) == 0;
            reports.add((Report)
                    STAGES.articles().process(new Input(null, article, Delivery.NONE, at, silent), new Mistakes()));
        }
        return partitions;
    }

    private static Plan plan(List<List<Report>> partitions) {
        var stretches = partitions.stream()
                .map(reports -> new InputRange.Stretch(0, reports.size() - 1L))
                .toList();
        var range = new InputRange(0, Long.MAX_VALUE, stretches);
        return new Plan(
                INPUT, PARTITIONS, false, 1, Duration.ZERO, 3, Duration.ofMillis(100), SETTINGS.topics(), range);
    }

    /** Sends each partition's reports and its end mark; now and then commits, now and then loses what was not committed. */
    private static void interleave(List<List<Report>> partitions, Random random, JudgingTask judging) {
        List<ForJudge> sent = new ArrayList<>();
        List<Deque<ForJudge>> left = new ArrayList<>();
        for (List<Report> reports : partitions) {
            Deque<ForJudge> queue = new ArrayDeque<>();
            for (Report report : reports) queue.add(new Envelope.Enriched(report));
            if (!reports.isEmpty())
                queue.add(Envelope.Heartbeat.end(reports.get(0).at().partition()));
            left.add(queue);
        }
        left.removeIf(Deque::isEmpty);
        while (!left.isEmpty()) {
            sent.add(left.get(random.nextInt(left.size())).remove());
            left.removeIf(Deque::isEmpty);
        }
        int committed = 0;
        for (int next = 0; next < sent.size(); next++) {
            judging.process(sent.get(next));
            if (random.nextInt(6) == 0) {
                judging.commit();
                committed = next + 1;
            } else if (random.nextInt(12) == 0) {
                judging.kill();
                next = committed - 1;
            }
        }
    }

    private static List<String> expected(List<List<Report>> partitions) {
        Desk desk = STAGES.desk(new MemoryStore(), new MemoryStore());
        return partitions.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Report::at))
                .flatMap(report -> desk.judge(report).outputs().stream())
                .map(JudgingTask::line)
                .toList();
    }
}
