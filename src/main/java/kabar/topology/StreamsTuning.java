package kabar.topology;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What Kafka Streams is told, with the reason where it differs from Kafka's defaults. */
public final class StreamsTuning {
    /** Room for the largest dead letter and for the largest report with its journal entry. */
    private static final int MAX_RECORD_BYTES = 10 << 20;

    private StreamsTuning() {}

    /** The properties of one instance: the settings, which win, over what suits this topology. */
    public static Properties of(Settings settings) {
        var properties = new Properties();
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 64L << 20);
        // While a task is behind: few, large transactions. One that keeps up asks for commits more often.
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 500L);
        // A thread that is asked to end works off what it has buffered first: a second or two.
        properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 300);
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), MAX_RECORD_BYTES);
        // Log time comes from brokers whose clocks may differ by more than the hour that a broker takes by default.
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG), Long.MAX_VALUE);
        consume(properties);
        produce(properties, settings.exactlyOnce());
        properties.putAll(settings.streamsProperties());
        return properties;
    }

    /**
     * Checks what is passed on to Kafka Streams.
     *
     * @throws org.apache.kafka.common.config.ConfigException when Streams would not take it
     */
    public static void check(Settings settings) {
        var unused = new StreamsConfig(of(settings));
    }

    /** Names that Kafka Streams reads, those of its clients with and without their prefixes. */
    public static Set<String> knownNames() {
        var names = new TreeSet<String>(StreamsConfig.configDef().names());
        for (String name : ConsumerConfig.configNames())
            for (String prefix : List.of("", "consumer.", "main.consumer.", "restore.consumer.", "global.consumer."))
                names.add(prefix + name);
        for (String name : ProducerConfig.configNames()) names.addAll(List.of(name, "producer." + name));
        for (String name : AdminClientConfig.configNames()) names.addAll(List.of(name, "admin." + name));
        return names;
    }

    /** Those of a replay, which reads a long way through its partitions at once: small fetches, so that none runs far ahead. */
    public static Properties ofReplay(Settings settings) {
        Properties properties = of(settings);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 200);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 256 << 10);
        properties.putAll(settings.streamsProperties());
        return properties;
    }

    private static void consume(Properties properties) {
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // A dead instance is noticed after 10 s, not 45.
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
        // Small fetches: no partition runs far ahead of the others, so the order holds little back.
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 1 << 20);
    }

    private static void produce(Properties properties, boolean exactlyOnce) {
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), MAX_RECORD_BYTES);
        // What a crash leaves open holds up readers for this long.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 10_000);
        // One at a time: the first batch of a transaction waits for the broker to verify it, and those sent after it
        // would be refused.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        // Of a transaction nothing is read before its commit, which sends what waits: until then, few and large
        // batches.
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), exactlyOnce ? 100 : 5);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 << 10);
    }
}
