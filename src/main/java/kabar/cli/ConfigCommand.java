package kabar.cli;

import java.util.Map;
import java.util.TreeMap;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Terminal;
import kabar.config.Client;
import kabar.config.ConfigurationDocs;
import kabar.config.Settings;
import kabar.config.ShownSetting;
import kabar.topology.NewsStages;
import kabar.topology.StreamsTuning;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code config show}, {@code config check} and {@code config docs}. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Shows, checks and explains the settings.",
        synopsisSubcommandLabel = "(show | check | docs)",
        footer = {
            "",
            "Examples:",
            "  ./kabar config show -X threads=4",
            "  ./kabar config check --config /etc/kabar.properties",
            "  KABAR_ORDER_MAX_WAIT=1s ./kabar config show"
        })
final class ConfigCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "show, check or docs?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints the settings in force and where each comes from; secrets are masked.")
    int show() {
        for (ShownSetting setting : main.settings().shown()) {
            main.out().println("# " + Terminal.safe(setting.place()));
            main.out().println(setting.key() + "=" + Terminal.safe(setting.value()));
        }
        main.out().flush();
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Checks every setting, Kafka's own among them; exit code 78 when one is wrong.")
    int check() {
        Settings settings = main.settings();
        Object serializer = ByteArraySerializer.class.getName();
        Object deserializer = ByteArrayDeserializer.class.getName();
        new AdminClientConfig(settings.clientProperties(Client.ADMIN));
        new ProducerConfig(with(
                settings.clientProperties(Client.PRODUCER),
                Map.of("key.serializer", serializer, "value.serializer", serializer)));
        new ConsumerConfig(with(
                settings.clientProperties(Client.CONSUMER),
                Map.of("key.deserializer", deserializer, "value.deserializer", deserializer)));
        StreamsTuning.check(settings);
        NewsStages.pipeline(settings, null);
        UnknownProperties.of(settings).forEach(line -> main.err().println("kabar: " + Terminal.safe(line)));
        main.err().println("the configuration is valid");
        main.err().flush();
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true, description = "Prints docs/configuration.md: every setting explained.")
    int docs() {
        main.out().print(ConfigurationDocs.markdown());
        main.out().flush();
        return ExitCode.OK;
    }

    private static Map<String, Object> with(Map<String, Object> properties, Map<String, Object> more) {
        var all = new TreeMap<>(properties);
        all.putAll(more);
        return all;
    }
}
