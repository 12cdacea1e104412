package kabar.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kabar.broker.Answer;
import kabar.config.Settings;
import kabar.topology.StreamsTuning;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;

/** Settings of the brokers that decide whether transactions work, and how long one that died holds readers up. */
record BrokerSettings(Settings settings, Admin admin) {
    private static final String CHECK = "transactions";
    private static final String MAX_TIMEOUT = "transaction.max.timeout.ms";
    private static final String SWEEP = "transaction.abort.timed.out.transaction.cleanup.interval.ms";
    private static final String LOG_COPIES = "transaction.state.log.replication.factor";
    private static final String LOG_IN_SYNC = "transaction.state.log.min.isr";
    private static final String MIN_SESSION = "group.min.session.timeout.ms";
    /** As Kafka ships. */
    private static final long SWEEP_BY_DEFAULT_MS = 10_000;

    List<Diagnosis> look() {
        var nodes = Answer.of(admin.describeCluster().nodes());
        Map<String, String> values =
                values(String.valueOf(nodes.iterator().next().id()));
        Properties ours = StreamsTuning.of(settings);
        long timeout = number(ours.get("producer.transaction.timeout.ms"));
        long session = number(ours.get("consumer.session.timeout.ms"));
        var findings = new ArrayList<Diagnosis>();
        if (timeout > number(values.get(MAX_TIMEOUT)))
            findings.add(Diagnosis.fail(
                    CHECK,
                    "transactions of " + timeout + " ms are asked for, and the brokers allow "
                            + values.get(MAX_TIMEOUT),
                    "raise " + MAX_TIMEOUT + ", or lower streams.producer.transaction.timeout.ms"));
        if (session < number(values.get(MIN_SESSION)))
            findings.add(Diagnosis.fail(
                    "group",
                    "a session of " + session + " ms is asked for, and the brokers want " + values.get(MIN_SESSION),
                    "lower " + MIN_SESSION + ", or raise streams.consumer.session.timeout.ms"));
        if (nodes.size() >= 3 && number(values.get(LOG_COPIES)) < 3)
            findings.add(Diagnosis.warn(
                    CHECK,
                    "their log has " + values.get(LOG_COPIES) + " copies on " + nodes.size() + " brokers",
                    "set " + LOG_COPIES + "=3 before the first transaction, or move its partitions"));
        if (number(values.get(LOG_COPIES)) < number(values.get(LOG_IN_SYNC))
                || nodes.size() < number(values.get(LOG_IN_SYNC)))
            findings.add(Diagnosis.fail(
                    CHECK,
                    "their log wants " + values.get(LOG_IN_SYNC) + " copies in sync on " + nodes.size()
                            + (nodes.size() == 1 ? " broker" : " brokers"),
                    "set " + LOG_COPIES + " and " + LOG_IN_SYNC + " to what the brokers can hold"));
        long sweep = number(values.get(SWEEP));
        if (sweep > SWEEP_BY_DEFAULT_MS)
            findings.add(Diagnosis.warn(
                    CHECK,
                    "those that died are swept each " + sweep + " ms, for which readers stand still",
                    "set " + SWEEP + "=1000"));
        if (findings.isEmpty())
            findings.add(Diagnosis.ok(
                    CHECK,
                    "time-out " + timeout + " ms of at most " + values.get(MAX_TIMEOUT) + ", swept each " + sweep
                            + " ms, log with " + values.get(LOG_COPIES) + " copies"));
        return findings;
    }

    private Map<String, String> values(String broker) {
        var resource = new ConfigResource(ConfigResource.Type.BROKER, broker);
        var values = new TreeMap<String, String>();
        Answer.of(admin.describeConfigs(List.of(resource)).all())
                .values()
                .forEach(config -> config.entries().forEach(entry -> {
                    if (entry.value() != null) values.put(entry.name(), entry.value());
                }));
        return values;
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : Long.parseLong(value.toString());
    }
}
