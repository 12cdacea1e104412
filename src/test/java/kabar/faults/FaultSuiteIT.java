package kabar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kabar.processes.InstanceProcess;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A bad night: articles come all the time, faults drawn by a seed strike one after the other, and in the end a reader of the topics
 * looks for every record at its place. {@code -Dkabar.seed} (1), {@code -Dkabar.articles} (50000), {@code -Dkabar.rate} articles a second
 * (130), {@code -Dkabar.faults} (20). Logs are in {@code target/faults/seed-N} and stay when something is wrong.
 */
@Tag("slow")
@Timeout(1800)
class FaultSuiteIT {
    private static final long SEED = Long.getLong("kabar.seed", 1);
    private static final int ARTICLES = Integer.getInteger("kabar.articles", 50_000);
    private static final int RATE = Integer.getInteger("kabar.rate", 130);
    private static final int FAULTS = Integer.getInteger("kabar.faults", 20);
    /** Longer than the judge waits for a partition that nobody reads, and a rebalance before and after. */
    private static final Duration CATCH_UP = Duration.ofMinutes(3);

    private final Path folder = Path.of("target", "faults", "seed-" + SEED).toAbsolutePath();

    @Test
    void faultsBySeed_nothingIsLostDoubledChangedOrLate() throws Exception {
        Utils.delete(folder.toFile());
        Files.createDirectories(folder);
        var journal = new Journal(folder.resolveSibling("seed-" + SEED + ".txt"));
        var length = Duration.ofMillis(ARTICLES * 1000L / RATE);
        Schedule schedule = Schedule.draw(SEED, Kinds.all(), FAULTS, length);
        journal.print("seed " + SEED + ": " + ARTICLES + " articles, " + RATE + " a second, " + FAULTS + " faults of "
                + schedule.kinds() + " kinds");
        for (var planned : schedule.faults())
            journal.print(String.format("%6d s  %s", planned.after().toSeconds(), planned.fault()));

        try (var night = new Night(folder, journal);
                var reader = new OutputReader(
                        night.brokers().bootstrapServers(), night.settings().topics())) {
            journal.say("brokers, topics and instances are there");
            Thread publishing = publish(night, length);
            strike(schedule, night, reader, journal);
            publishing.join();
            long taken = night.publisher().finish();
            journal.say(taken + " events published, " + reader.ended() + " ended");
            boolean caughtUp = catchUp(taken, reader, journal);
            for (InstanceProcess instance : night.instances()) instance.stop();
            List<Written> written = reader.finish();
            Verdict verdict = judge(night, written, reader, journal);
            int ownEnds = night.instances().stream()
                    .mapToInt(InstanceProcess::ownEnds)
                    .sum();
            journal.print(String.format("%-32s %10d", "instances that ended by themselves", ownEnds));
            assertThat(caughtUp).as("caught up in time; logs in " + folder).isTrue();
            assertThat(verdict.isClean())
                    .as(() -> "verdict; logs in " + folder + "\n" + String.join("\n", verdict.examples()))
                    .isTrue();
        }
        Utils.delete(folder.toFile());
    }

    private static Thread publish(Night night, Duration length) {
        var thread = new Thread(
                () -> {
                    try {
                        night.publisher().publish(new Events(SEED), ARTICLES, length);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "publisher");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void strike(Schedule schedule, Night night, OutputReader reader, Journal journal) throws Exception {
        long start = System.nanoTime();
        int number = 1;
        for (var planned : schedule.faults()) {
            long early = planned.after().toMillis() - (System.nanoTime() - start) / 1_000_000;
            if (early > 0) Thread.sleep(early);
            long begin = System.nanoTime();
            journal.say("fault " + number++ + ", " + planned.fault());
            planned.fault().strike().on(night);
            journal.say(String.format(
                    "  put right after %.1f s; %d ended, longest silence %.1f s",
                    (System.nanoTime() - begin) / 1e9, reader.ended(), reader.longestGapMs(begin) / 1e3));
        }
    }

    private static boolean catchUp(long taken, OutputReader reader, Journal journal) throws InterruptedException {
        long start = System.nanoTime();
        while (reader.ended() < taken && System.nanoTime() - start < CATCH_UP.toNanos()) Thread.sleep(100);
        boolean caughtUp = reader.ended() >= taken;
        journal.say((caughtUp ? "caught up" : "NOT caught up, " + (taken - reader.ended()) + " missing,")
                + String.format(" %.1f s after the last article and fault", (System.nanoTime() - start) / 1e9));
        return caughtUp;
    }

    private static Verdict judge(Night night, List<Written> written, OutputReader reader, Journal journal) {
        var settings = night.settings();
        var input = Readers.all(night.brokers().bootstrapServers(), settings.inputTopic());
        Verdict verdict = Verdict.of(settings, Oracle.of(settings, input), written, reader.stories());
        journal.say("judged by what the topics hold");
        journal.print(verdict.table().stripTrailing());
        verdict.examples().forEach(journal::print);
        return verdict;
    }
}
