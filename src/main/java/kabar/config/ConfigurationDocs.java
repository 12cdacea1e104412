package kabar.config;

import java.util.Locale;
import java.util.Objects;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;

/** Prints {@code docs/configuration.md} from the table of settings. */
public final class ConfigurationDocs {
    private static final String HEAD = """
            # Settings

            Printed by `./kabar config docs`; change `SettingsTable`, not this page.

            A value is looked for in this order, and the last one found wins: the default, the file (`--config FILE`, else
            `kabar.properties` in the current folder), the environment, `-X key=value` on the command line. A name that is
            not in this list is an error. `./kabar config show` prints what is in force and where it comes from;
            `./kabar config check` tells what is wrong, with exit code 78.

            What belongs to Kafka itself passes through: `kafka.NAME` goes to every client (`kafka.security.protocol`,
            `kafka.sasl.jaas.config`, `kafka.ssl.truststore.location` …), `kafka.admin.NAME`, `kafka.producer.NAME` and
            `kafka.consumer.NAME` to one kind of them, `streams.NAME` to Kafka Streams (`streams.num.standby.replicas`).
            In the environment `KAFKA_SSL_TRUSTSTORE_LOCATION` stands for `kafka.ssl.truststore.location`. Secrets are
            never printed.

            A duration is written `3d`, `12h`, `15m`, `30s` or `50ms`; a number alone is ms. What a setting changes is said in
            a column: *decisions* are what becomes of an article (they stand in a replay's plan), *names* are those of topics
            and of the application, *operation* is how Kabar runs and nothing that it writes.
            """;

    private ConfigurationDocs() {}

    /** The whole page in Markdown. */
    public static String markdown() {
        var page = new StringBuilder(HEAD);
        String group = "";
        for (ConfigKey key : SettingsTable.DEFINITION.configKeys().values()) {
            if (!key.group.equals(group)) {
                group = key.group;
                page.append("\n## ")
                        .append(group)
                        .append(
                                "\n\n| setting | type | default | valid | changes | meaning |\n|---|---|---|---|---|---|\n");
            }
            page.append(row(key));
        }
        return page.append('\n')
                .append("Environment variables are the same names in capitals with underscores, after `KABAR_`: `")
                .append(Environment.variable(SettingsTable.ORDER_MAX_WAIT))
                .append("`.\n")
                .toString();
    }

    private static String row(ConfigKey key) {
        String byDefault = key.defaultValue == null ? "" : "`" + key.defaultValue + "`";
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(key.name, type(key), byDefault, valid(key), changes(key), key.documentation);
    }

    private static String type(ConfigKey key) {
        return key.validator instanceof DurationRange
                ? "duration"
                : key.type.name().toLowerCase(Locale.ROOT);
    }

    private static String changes(ConfigKey key) {
        if (SettingsTable.DECIDING.contains(key.name)) return "decisions";
        return SettingsTable.OPERATIONAL.contains(key.name) ? "operation" : "names";
    }

    /** As the validator says it, its ranges as {@code [1 … 256]}. */
    private static String valid(ConfigKey key) {
        return Objects.toString(key.validator, "").replace(",...,", " … ").replace(",...]", " …]");
    }
}
