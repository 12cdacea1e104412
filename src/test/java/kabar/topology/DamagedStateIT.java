package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.SampleArticles;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local state that cannot be read: the stream says so in one line, keeps the files and goes on as if nothing had been. */
class DamagedStateIT {
    @Test
    void filesCutShort_areSetAsideAndBuiltAgain_andNothingIsPublishedTwiceOrLost(@TempDir Path folder)
            throws Exception {
        try (var cluster = new Cluster()) {
            Settings settings = cluster.settings(Map.of("state.dir", folder.toString(), "replication.factor", "1"));
            var topics = Topics.of(cluster.admin, settings);
            topics.apply(topics.plan());
            Stages stages = NewsStages.load(settings, "test");
            List<byte[]> articles = SampleArticles.inOrder();
            publish(cluster, settings, articles.subList(0, 30));
            run(cluster, settings, stages, 30);

            for (Path file : storeFiles(folder)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            publish(cluster, settings, articles.subList(30, articles.size()));
            run(cluster, settings, stages, articles.size());

            assertThat(Files.isDirectory(folder.resolve("kabar.damaged-1"))).isTrue();
            var expected = ExpectedOutput.of(stages, 1, cluster.readAll(List.of(settings.inputTopic())));
            assertThat(cluster.lines(settings.topics().outputs())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void publish(Cluster cluster, Settings settings, List<byte[]> articles) throws Exception {
        for (byte[] article : articles) cluster.send(settings.inputTopic(), 0, Instant.EPOCH, article);
        cluster.flush();
    }

    private static void run(Cluster cluster, Settings settings, Stages stages, int ended) throws Exception {
        var input = InputTopic.describe(cluster.admin, settings.inputTopic());
        try (var stream = new NewsStream(settings, input.plan(settings), stages, cluster.admin)) {
            stream.start();
            while (stream.ledger().ended() < ended && !stream.awaitStop(Duration.ofMillis(50)))
                assertThat(stream.failure()).isNull();
            assertThat(stream.failure()).isNull();
        }
    }

    private static List<Path> storeFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("rocksdb/" + JudgeProcessor.ARTICLES))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
