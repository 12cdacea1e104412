package kabar.config;

import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Range.between;
import static org.apache.kafka.common.config.ConfigDef.Type.BOOLEAN;
import static org.apache.kafka.common.config.ConfigDef.Type.INT;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import org.apache.kafka.common.config.ConfigDef.ValidString;

/** The part of the table by which a running stream is watched. */
final class OperationsSettings {
    private OperationsSettings() {}

    static SettingsTable define(SettingsTable table) {
        return table.group("Operations")
                .add(
                        SettingsTable.OPS_PORT,
                        INT,
                        -1,
                        between(-1, 65_535),
                        MEDIUM,
                        "Port on which run and demo serve /livez, /readyz, /metrics and /status, and kabar status asks; 0 is any free one, -1 serves nothing.")
                .add(
                        SettingsTable.OPS_HOST,
                        STRING,
                        "127.0.0.1",
                        new NotBlank(),
                        MEDIUM,
                        "Name or address of this machine at which they are served; 0.0.0.0 is all of them. There is no password: let only those reach it who may see names of topics and hosts.")
                .add(
                        SettingsTable.OPS_KAFKA_METRICS,
                        BOOLEAN,
                        false,
                        null,
                        LOW,
                        "Have Kafka's own figures among the metrics: some thousand lines.")
                .add(
                        SettingsTable.LOG_FORMAT,
                        STRING,
                        "text",
                        ValidString.in("text", SettingsTable.JSON),
                        MEDIUM,
                        "With json each line on stderr is a JSON object: time, level, logger, message, and where an article is meant its topic, partition and offset.");
    }
}
