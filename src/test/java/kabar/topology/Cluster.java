package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kabar.broker.DeclaredTopic;
import kabar.broker.EmbeddedBroker;
import kabar.broker.Topics;
import kabar.contract.Contract;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker for a test, with what a test does to it. */
public final class Cluster implements AutoCloseable {
    public final EmbeddedBroker broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
    public final Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final KafkaProducer<byte[], byte[]> producer;
    private final boolean transactional;

    public Cluster() {
        this(false);
    }

    /** A cluster whose articles come from a transactional producer, which leaves markers in the topic, or from a plain one. */
    public Cluster(boolean transactional) {
        this.transactional = transactional;
        var properties = client();
        if (transactional) properties.put("transactional.id", "feed");
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        if (transactional) producer.initTransactions();
    }

    /** Creates a topic, ready to write to. */
    public void create(String name, int partitions, Map<String, String> configs) {
        var topics = new Topics(admin, List.of(new DeclaredTopic(name, name, partitions, (short) 1, configs)));
        topics.apply(topics.plan());
    }

    /** Writes a record; {@link #flush} commits and waits for the broker's answer. */
    public void send(String topic, int partition, Instant time, byte[] value) {
        if (transactional && sent.isEmpty()) producer.beginTransaction();
        sent.add(producer.send(new ProducerRecord<>(topic, partition, time.toEpochMilli(), null, value)));
    }

    public void flush() throws ExecutionException, InterruptedException {
        if (transactional) producer.commitTransaction();
        for (Future<RecordMetadata> answer : sent) answer.get();
        sent.clear();
    }

    /** Everything committed in these topics so far; what Kabar wrote of it is asserted to be valid by the contract. */
    public List<ConsumerRecord<byte[], byte[]>> readAll(List<String> topics) {
        try (var consumer = new KafkaConsumer<>(client(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (String topic : topics)
                consumer.partitionsFor(topic)
                        .forEach(found -> partitions.add(new TopicPartition(topic, found.partition())));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L)))
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            for (var record : records)
                if (record.headers().toArray().length > 0) Contract.valid(record.headers(), record.value());
            return records;
        }
    }

    /** How many records, and markers of transactions, these topics hold that a reader of committed records may see. */
    public long count(List<String> topics) throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (String topic : topics) latest.put(new TopicPartition(topic, 0), OffsetSpec.latest());
        var committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        return admin.listOffsets(latest, committed).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    /** Topic and value of each committed record. */
    public List<String> lines(List<String> topics) {
        return readAll(topics).stream()
                .map(record -> record.topic() + " " + new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private Map<String, Object> client() {
        var properties = new HashMap<String, Object>();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("isolation.level", "read_committed");
        properties.put("max.request.size", 10 << 20);
        properties.put("acks", "all");
        return properties;
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        broker.close();
    }
}
