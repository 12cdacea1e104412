package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kabar.config.SettingsLoader;
import kabar.topology.order.Frontier;
import kabar.topology.order.Pace;
import org.junit.jupiter.api.Test;

/** {@code docs/topology.txt} is what runs; {@code -Dkabar.update=true} writes it anew. */
class TopologyPictureTest {
    private static final Path PICTURE = Path.of("docs/topology.txt");

    @Test
    void picture_showsTheTopologyThatRuns() throws IOException {
        var settings = SettingsLoader.of(Map.of());
        var output = settings.topics();
        var plan = new Plan(
                "news.articles",
                4,
                false,
                1,
                Duration.ofSeconds(60),
                1_000,
                Duration.ofMillis(100),
                output,
                InputRange.ALL);
        String picture = NewsTopology.build(plan, NewsStages.load(settings, "test"), Frontier.UNKNOWN, new Pace(4, 1))
                .describe()
                .toString();
        if (Boolean.getBoolean("kabar.update")) Files.writeString(PICTURE, picture);
        assertThat(picture).isEqualTo(Files.readString(PICTURE));
        assertThat(picture).as("every node is named").doesNotContain("KSTREAM", "KTABLE");
    }
}
