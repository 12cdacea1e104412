package kabar.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.broker.TopicDeclarations;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.json.RecordDifference.Change;
import kabar.topology.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two replays, one written by hand beside the other. */
@Timeout(120)
class ComparisonIT {
    private static final ReplayName NEW = new ReplayName("new");
    private static final ReplayName OLD = new ReplayName("old");

    @Test
    void differences_ofOneArticleStandTogether_withWhatWasAndIs_andOfLateRecordsToldSo() throws Exception {
        try (var cluster = new Cluster()) {
            Settings settings = SettingsLoader.of(Map.of("bootstrap.servers", cluster.broker.bootstrapServers()));
            for (ReplayName name : List.of(NEW, OLD)) {
                var topics = new Topics(cluster.admin, TopicDeclarations.outputs(name.topics(), (short) 1));
                topics.apply(topics.plan());
            }
            for (int number = 0; number < 3; number++) {
                cluster.send("old.country.kz", 0, Instant.EPOCH, record("0.1", 7, "1", number, number == 1));
                if (number != 2)
                    cluster.send(
                            "new.country.kz",
                            0,
                            Instant.EPOCH,
                            record(number == 1 ? "0.2" : "0.1", 8, "2", number, false));
            }
            cluster.send("old.country.kz", 0, Instant.EPOCH, record("0.3", 7, "1", 3, false));
            cluster.send("new.duplicates", 0, Instant.EPOCH, record("0.9", 8, "2", 3, false));
            cluster.send("new.duplicates", 0, Instant.EPOCH, record("0.9", 8, "2", 5, false));
            cluster.flush();

            var comparison = Comparison.withReplay(settings, NEW, OLD);
            var differences = new ArrayList<Difference>();
            comparison.forEach(differences::add);

            assertThat(differences)
                    .containsExactly(
                            new Difference(
                                    "",
                                    "1970-01-01T00:00:01Z",
                                    List.of("country.kz"),
                                    List.of("country.kz"),
                                    List.of(
                                            new Change("provenance.late", "true", "false"),
                                            new Change("score", "0.1", "0.2")),
                                    true),
                            new Difference(
                                    "", "1970-01-01T00:00:02Z", List.of("country.kz"), List.of(), List.of(), false),
                            new Difference(
                                    "",
                                    "1970-01-01T00:00:03Z",
                                    List.of("country.kz"),
                                    List.of("duplicates"),
                                    List.of(new Change("score", "0.3", "0.9")),
                                    false),
                            new Difference(
                                    "", "1970-01-01T00:00:05Z", List.of(), List.of("duplicates"), List.of(), false));
            assertThat(comparison.same()).isEqualTo(1);
            assertThat(comparison.versions()).isEqualTo(List.of(Set.of("2 with names r"), Set.of("1 with names r")));
        }
    }

    private static byte[] record(String score, int offset, String version, int second, boolean late) {
        return ("{\"score\":" + score + ",\"provenance\":{\"version\":\"" + version
                        + "\",\"resources\":\"r\",\"topic\":\"t\",\"partition\":0,\"offset\":" + offset
                        + ",\"logTime\":\"" + Instant.ofEpochSecond(second) + "\",\"late\":" + late + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
