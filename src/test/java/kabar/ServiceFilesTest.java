package kabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.io.TempDir;

/** What the files for Docker Compose and systemd promise and no container is needed to see. */
class ServiceFilesTest {
    @TempDir
    private Path folder;

    private final String compose = read("docker-compose.yml");
    private final String unit = read("ops/systemd/kabar.service");

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
    void unit_variables_areSettings() {
        assertThat(all("(KABAR_[A-Z_]+=\\S+)", unit)).isNotEmpty().allSatisfy(variable -> {
            String[] parts = variable.replace("%H", "host").split("=", 2);
            SettingsLoader.load(null, Map.of(parts[0], parts[1]), Map.of());
        });
    }

    @Test
    void unit_isOneThatSystemdTakes() throws Exception {
        Path verifier = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(verifier), "no systemd here");
        String local = unit.replaceAll("(?m)^ExecStart=\\S+", "ExecStart=/bin/true");
        Path file = Files.writeString(folder.resolve("kabar.service"), local);
        Process verify = new ProcessBuilder(verifier.toString(), "verify", "--man=no", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("kabar.service");
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
