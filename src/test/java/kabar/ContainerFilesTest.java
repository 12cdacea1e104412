package kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kabar.config.SettingsLoader;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

/** What the container files promise and no container is needed to see. */
class ContainerFilesTest {
    private final String compose = read("docker-compose.yml");
    private final String image = read("Dockerfile");

    @Test
    void compose_broker_isOfTheVersionOfTheClients() {
        assertThat(compose).contains("image: apache/kafka:" + AppInfoParser.getVersion() + "\n");
    }

    @Test
    void compose_publishedPorts_areOnTheLoopbackAddressOnly() {
        List<String> ports = all("- \"([0-9.:]+)\"", compose);
        assertThat(ports).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void compose_variables_areSettings() {
        assertThat(all("(KABAR_[A-Z_]+: \\S+)", compose)).isNotEmpty().allSatisfy(variable -> {
            String[] parts = variable.split(": ", 2);
            assertThat(SettingsLoader.load(null, Map.of(parts[0], parts[1]), Map.of())
                            .shown())
                    .anyMatch(setting -> setting.place().equals("environment"));
        });
    }

    @Test
    void compose_stream_startsAfterItsTopicsAreThere() {
        assertThat(compose).contains("command: [\"topics\", \"apply\"]", "condition: service_completed_successfully");
    }

    @Test
    void image_runsAsAnOrdinaryUserWithItsStateOutside() {
        assertThat(image.indexOf("USER kabar")).isPositive().isLessThan(image.indexOf("ENTRYPOINT"));
        assertThat(image).contains("VOLUME /var/lib/kabar", "KABAR_STATE_DIR=/var/lib/kabar/");
    }

    @Test
    void image_copiesOnlyWhatTheContextHas() {
        List<String> allowed = all("(?m)^!(\\S+)", read(".dockerignore"));
        assertThat(all("(?m)^COPY (?!--from)(\\S+)", image)).isNotEmpty().isSubsetOf(allowed);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> Objects.requireNonNull(found.group(1)))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
