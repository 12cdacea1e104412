package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kabar.SampleArticles;
import kabar.article.RejectReason;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.pipeline.Ledger;
import kabar.pipeline.Stages;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stream on a real broker with exactly-once. */
@Timeout(120)
class StreamIT {
    private static final byte[] BROKEN = "not an article".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "1, true"})
    void articlesOfSeveralPartitions_areJudgedInLogOrder_whateverTheInterleaving(
            int shards, boolean transactionalInput, @TempDir Path state) throws Exception {
        try (var cluster = new Cluster(transactionalInput)) {
            Settings settings = settings(cluster, state).with("shards", Integer.toString(shards));
            var topics = Topics.of(cluster.admin, settings);
            topics.apply(topics.plan());
            Stages stages = NewsStages.load(settings, "test");
            var input = InputTopic.describe(cluster.admin, settings.inputTopic());
            int published = publish(cluster, input);

            Ledger ledger;
            try (var stream = new NewsStream(settings, input.plan(settings), stages, cluster.admin)) {
                stream.start();
                while (stream.ledger().ended() < published && !stream.awaitStop(Duration.ofMillis(50)))
                    assertThat(stream.failure()).isNull();
                ledger = stream.ledger();
            }

            assertThat(ledger.read()).isEqualTo(published);
            assertThat(ledger.waiting()).isZero();
            assertThat(ledger.late()).isZero();
            assertThat(ledger.rejected()).containsExactlyEntriesOf(Map.of(RejectReason.NOT_JSON, 1L));
            var expected = ExpectedOutput.of(stages, shards, cluster.readAll(List.of(settings.inputTopic())));
            var names = settings.topics();
            assertThat(cluster.lines(names.outputs().stream()
                            .filter(name -> !name.equals(names.deadLetters()))
                            .toList()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            var letters = cluster.readAll(List.of(names.deadLetters()));
            assertThat(letters).hasSize(1);
            assertThat(letters.get(0).value()).isEqualTo(BROKEN);
        }
    }

    /** All samples five times over under other ids, spread over the partitions, with one record that is no article. */
    private static int publish(Cluster cluster, InputTopic input) throws Exception {
        int published = 0;
        for (int copy = 0; copy < 5; copy++)
            for (byte[] article : SampleArticles.inOrder()) {
                String text = new String(article, StandardCharsets.UTF_8)
                        .replaceFirst("\"id\": \"", "\"id\": \"" + copy + "-");
                byte[] value = text.getBytes(StandardCharsets.UTF_8);
                cluster.send(input.name(), published++ % input.partitions(), Instant.EPOCH, value);
            }
        cluster.send(input.name(), 1, Instant.EPOCH, BROKEN);
        cluster.flush();
        return published + 1;
    }

    private static Settings settings(Cluster cluster, Path state) {
        return cluster.settings(Map.of("state.dir", state.toString(), "replication.factor", "1"));
    }
}
