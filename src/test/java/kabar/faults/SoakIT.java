package kabar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import kabar.processes.InstanceProcess;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Nothing goes wrong for a long time, and nothing grows: two instances on three brokers, {@code -Dkabar.minutes} (20) minutes of {@code
 * -Dkabar.rate} (100) articles a second. What is measured in the first half is warm-up.
 */
@Tag("slow")
@Timeout(7200)
class SoakIT {
    private static final int MINUTES = Integer.getInteger("kabar.minutes", 20);
    private static final int RATE = Integer.getInteger("kabar.rate", 100);
    private static final long EVERY_MS = 5_000;
    private static final double MOST_PERCENT = 1;

    private final Path folder = Path.of("target", "faults", "soak").toAbsolutePath();

    /** What an instance used so many seconds after the start. */
    private record Sample(double seconds, Usage usage) {}

    @Test
    void longRun_memoryFilesAndThreadsStay() throws Exception {
        Utils.delete(folder.toFile());
        Files.createDirectories(folder);
        var journal = new Journal(folder.resolveSibling("soak.txt"));
        var length = Duration.ofMinutes(MINUTES);
        try (var night = new Night(folder, journal)) {
            journal.say("soak of " + MINUTES + " minutes, " + RATE + " articles a second");
            Thread publishing = new Thread(() -> publish(night, length), "publisher");
            publishing.start();
            var samples = List.<List<Sample>>of(new ArrayList<>(), new ArrayList<>());
            long start = System.nanoTime();
            while (publishing.isAlive()) {
                publishing.join(EVERY_MS);
                double seconds = (System.nanoTime() - start) / 1e9;
                for (int i = 0; i < samples.size(); i++) {
                    InstanceProcess instance = night.instances().get(i);
                    samples.get(i).add(new Sample(seconds, Usage.of(instance.pid(), instance.state())));
                }
            }
            for (int i = 0; i < samples.size(); i++) {
                assertThat(night.instances().get(i).ownEnds()).isZero();
                judge(night.instances().get(i).name(), samples.get(i), journal);
            }
        }
        Utils.delete(folder.toFile());
    }

    private static void publish(Night night, Duration length) {
        try {
            int count = Math.toIntExact(length.toSeconds() * RATE);
            night.publisher().publish(new Events(1), count, length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void judge(String name, List<Sample> all, Journal journal) {
        List<Sample> warm = all.subList(all.size() / 2, all.size());
        Slope memory = slope(warm, Usage::residentKib);
        Slope files = slope(warm, Usage::files);
        Slope threads = slope(warm, Usage::threads);
        row(journal, name, "resident memory, KiB", memory);
        row(journal, name, "open files", files);
        row(journal, name, "threads", threads);
        row(journal, name, "state, KiB", slope(warm, Usage::stateKib));
        assertThat(memory.percentInTenMinutes()).as("memory of " + name).isLessThanOrEqualTo(MOST_PERCENT);
        assertThat(threads.percentInTenMinutes()).as("threads of " + name).isLessThanOrEqualTo(MOST_PERCENT);
        assertThat(files.percentInTenMinutes()).as("files of " + name).isLessThanOrEqualTo(MOST_PERCENT);
    }

    private static Slope slope(List<Sample> samples, ToLongFunction<Usage> of) {
        return Slope.of(samples.stream()
                .map(sample -> new Slope.Point(sample.seconds(), of.applyAsLong(sample.usage())))
                .toList());
    }

    private static void row(Journal journal, String name, String what, Slope slope) {
        journal.print(String.format(
                Locale.ROOT,
                "%-12s %-22s mean %12.0f  slope %+8.2f %% in 10 min",
                name,
                what,
                slope.mean(),
                slope.percentInTenMinutes()));
    }
}
