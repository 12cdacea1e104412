package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.config.ConfigurationDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigCommandTest {
    @Test
    void show_namesValueAndPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("k.properties"), "threads=3\nkafka.sasl.jaas.config=hunter2\n");
        Cli cli = Cli.run(Map.of("KABAR_SHARDS", "2"), "config", "show", "--config", file.toString());
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("# file " + file + "\nthreads=3\n")
                .contains("# environment\nshards=2\n")
                .contains("# default\napplication.id=kabar\n")
                .contains("kafka.sasl.jaas.config=********\n")
                .doesNotContain("hunter2");
    }

    @Test
    void check_valid_saysSo() {
        Cli cli = Cli.run("config", "check");
        assertThat(cli).isEqualTo(new Cli(0, "", "the configuration is valid\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "threads=0",
                "thread=2",
                "kafka.security.protocol=SASL_TLS",
                "kafka.producer.acks=some",
                "streams.num.standby.replicas=x"
            })
    void check_invalid_exits78AndNamesTheSetting(String setting) {
        Cli cli = Cli.run("config", "check", "-X", setting);
        String name = setting.substring(0, setting.indexOf('='));
        assertThat(cli.exitCode()).isEqualTo(78);
        assertThat(cli.err())
                .startsWith("kabar: ")
                .contains(name.replaceFirst("^(kafka\\.producer|kafka|streams)\\.", ""));
        assertThat(cli.err().lines()).hasSize(1);
    }

    @Test
    void show_configFileMissing_exits78() {
        Cli cli = Cli.run("config", "show", "--config", "/no/such.properties");
        assertThat(cli.exitCode()).isEqualTo(78);
        assertThat(cli.err()).contains("/no/such.properties");
    }

    @Test
    void check_propertyThatNoClientOfKafkaKnows_isNamedWithASuggestion() {
        Cli cli = Cli.run(
                "config",
                "check",
                "-X",
                "kafka.sasl.jass.config=x",
                "-X",
                "kafka.producer.linger.msec=5",
                "-X",
                "streams.num.standby.replica=1",
                "-X",
                "kafka.ssl.truststore.location=/etc/trust",
                "-X",
                "streams.consumer.max.poll.records=7");
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err().lines())
                .containsExactly(
                        "kabar: kafka.producer.linger.msec is known to no client of Kafka; did you mean kafka.producer.linger.ms?",
                        "kabar: kafka.sasl.jass.config is known to no client of Kafka; did you mean kafka.sasl.jaas.config?",
                        "kabar: streams.num.standby.replica is known to no stream of Kafka; did you mean streams.num.standby.replicas?",
                        "the configuration is valid");
    }

    @Test
    void formerNameOfASetting_isReadAndTold() {
        Cli cli = Cli.run(Map.of("KABAR_STORY_WINDOW_MS", "3600000"), "config", "show");
        assertThat(cli.out()).contains("story.window=3600000");
        assertThat(cli.err())
                .isEqualTo(
                        "kabar: story.window.ms (environment) is called story.window now; the former name is read in this release only\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "replay --from 2022-01-10 --to 2022-01-11 --into a", "process -"})
    void outputAsInput_exits78_whateverTheCommand(String command) {
        var words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("-X", "input.topic=news.country.kz"));
        Cli cli = Cli.run(words.toArray(String[]::new));
        assertThat(cli.exitCode()).isEqualTo(78);
        assertThat(cli.err())
                .startsWith(
                        "kabar: input.topic (news.country.kz) is written by the stream itself, which would read its own");
    }

    @Test
    void docs_printsThePage() {
        assertThat(Cli.run("config", "docs")).isEqualTo(new Cli(0, ConfigurationDocs.markdown(), ""));
    }

    @Test
    void stacktrace_onlyWhenAskedFor() {
        assertThat(Cli.run("config", "check", "-X", "no=1").err()).doesNotContain("\tat ");
        assertThat(Cli.run("config", "check", "-X", "no=1", "--stacktrace").err())
                .contains("\tat ");
    }
}
