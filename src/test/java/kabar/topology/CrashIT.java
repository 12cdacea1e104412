package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kabar.JavaCommand;
import kabar.SampleArticles;
import kabar.broker.Topics;
import kabar.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed while it works, without a chance to close anything, and started again; a reader of committed records must
 * find each expected record once. {@code -Dkabar.kills} says how often (1), {@code -Dkabar.articles} how many articles (1500), {@code
 * -Dkabar.events} names a file of JSON lines in place of the samples.
 */
@Timeout(1200)
class CrashIT {
    private static final int KILLS = Integer.getInteger("kabar.kills", 1);

    @Test
    void killedApplication_losesNothingAndPublishesNothingTwice(@TempDir Path folder) throws Exception {
        try (var cluster = new Cluster()) {
            Settings settings = cluster.settings(Map.of());
            var topics = Topics.of(cluster.admin, settings);
            topics.apply(topics.plan());
            var input = InputTopic.describe(cluster.admin, settings.inputTopic());
            List<byte[]> events = events();
            int later = events.size() - events.size() / (KILLS + 2);
            send(cluster, input, events, 0, later);
            List<String> outputs = new ArrayList<>(settings.topics().outputs());

            for (int kill = 1; kill <= KILLS; kill++) {
                Process app = start(cluster, settings, folder);
                long target = (long) events.size() * kill / (KILLS + 2);
                cluster.await(outputs, target, app);
                app.destroyForcibly().waitFor();
            }
            // The last instance, which has articles of its own to read, runs to the end, is asked to stop, and prints a
            // ledger
            // over all that was read since the first start.
            send(cluster, input, events, later, events.size());
            var expected = ExpectedOutput.of(
                    NewsStages.load(settings, "dev"), 1, cluster.readAll(List.of(settings.inputTopic())));
            outputs.remove(settings.topics().deadLetters());
            Process app = start(cluster, settings, folder);
            cluster.await(outputs, expected.size(), app);
            app.destroy();
            app.waitFor();

            assertThat(cluster.lines(outputs)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(Files.readString(folder.resolve("app.log")))
                    .contains(String.format("%-24s %10d%n", "read", events.size()))
                    .contains("balanced: every record ended in exactly one row");
        }
    }

    private static void send(Cluster cluster, InputTopic input, List<byte[]> events, int from, int to)
            throws ExecutionException, InterruptedException {
        for (int i = from; i < to; i++)
            cluster.send(input.name(), i % input.partitions(), Instant.EPOCH, events.get(i));
        cluster.flush();
    }

    private static List<byte[]> events() throws IOException {
        if (System.getProperty("kabar.events") != null) return SampleArticles.events();
        var events = new ArrayList<byte[]>();
        int wanted = Integer.getInteger("kabar.articles", 1500);
        for (int copy = 0; events.size() < wanted; copy++)
            for (byte[] article : SampleArticles.inOrder())
                events.add(new String(article, StandardCharsets.UTF_8)
                        .replaceFirst("\"id\": \"", "\"id\": \"" + copy + "-")
                        .getBytes(StandardCharsets.UTF_8));
        return events;
    }

    private static Process start(Cluster cluster, Settings settings, Path folder) throws Exception {
        var builder = new ProcessBuilder(JavaCommand.toKill(
                        folder, "run", "--from", "earliest", "-X", "state.dir=" + folder.resolve("state")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "app.log")));
        builder.environment().putAll(cluster.environmentToRun(settings));
        return builder.start();
    }
}
