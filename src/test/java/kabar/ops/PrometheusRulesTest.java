package kabar.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alert rules fire when they should and only then, by Prometheus' own tool. */
class PrometheusRulesTest {
    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    @ParameterizedTest
    @CsvSource({"check rules,kabar-rules.yml", "test rules,kabar-rules-test.yml", "check config,prometheus.yml"})
    void promtool_findsThemGood(String command, String file) throws Exception {
        assumeTrue(Files.isExecutable(PROMTOOL), "promtool is not there: apt-get install prometheus");
        List<String> words = Stream.concat(
                        Stream.of(PROMTOOL.toString()), Stream.of((command + " ops/prometheus/" + file).split(" ")))
                .toList();
        Process promtool = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
    }
}
