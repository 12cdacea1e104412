package kabar.broker;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kabar.config.Client;
import kabar.config.Settings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Makes consumers of what is committed, which touch nobody's offsets and create no topic. */
public final class CommittedConsumer {
    private CommittedConsumer() {}

    /** A consumer of the brokers that the settings name; the caller assigns partitions and closes it. */
    public static KafkaConsumer<byte[], byte[]> of(Settings settings) {
        return of(settings, Map.of());
    }

    /** The same with more properties. */
    public static KafkaConsumer<byte[], byte[]> of(Settings settings, Map<String, Object> more) {
        var properties = new TreeMap<>(settings.clientProperties(Client.CONSUMER));
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", "false");
        properties.put("allow.auto.create.topics", "false");
        properties.putAll(more);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The texts of a record's headers by name; null for one that it has not. */
    public static UnaryOperator<@Nullable String> headers(ConsumerRecord<?, ?> record) {
        return name -> {
            Header header = record.headers().lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        };
    }
}
