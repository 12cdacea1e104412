package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kabar.broker.DeclaredTopic;
import kabar.broker.EmbeddedBroker;
import kabar.broker.Rights;
import kabar.broker.SecureBroker;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
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
import org.jspecify.annotations.Nullable;

/**
 * A real broker for a test, with what a test does to it. With {@code -Dkabar.security=sasl_ssl} it is reached over SASL_SSL only, and
 * {@link #RUNNER} has the rights of the stream and no more.
 */
public final class Cluster implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Who runs the stream. */
    private static final String RUNNER = "runner";

    private final @Nullable SecureBroker secure =
            "sasl_ssl".equals(System.getProperty("kabar.security")) ? SecureBroker.inTemporaryFolder(RUNNER) : null;
    public final EmbeddedBroker broker =
            secure == null ? EmbeddedBroker.start(EmbeddedBroker.Options.temporary()) : secure.broker;
    public final Admin admin =
            secure == null ? Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers())) : secure.admin;
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

    /** Settings for a test's own hands, which may do everything. */
    public Settings settings(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("bootstrap.servers", broker.bootstrapServers());
        if (secure != null) all.putAll(secure.settings(SecureBroker.ADMIN));
        return SettingsLoader.of(all);
    }

    /** The same as variables. */
    public Map<String, String> environment(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("KABAR_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        if (secure != null) all.putAll(secure.environment(SecureBroker.ADMIN));
        return all;
    }

    /** Variables for a process that runs the stream of these settings, and may do nothing else. */
    public Map<String, String> environmentToRun(Settings settings) throws Exception {
        if (secure == null) return Map.of("KABAR_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        secure.allow(RUNNER, Rights.run(settings));
        return secure.environment(RUNNER);
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

    /** Waits until these topics are there and hold so many committed records, which {@code writer} must live to write. */
    public void await(List<String> topics, long records, Process writer) throws Exception {
        while (!admin.listTopics().names().get().containsAll(topics)) pause(writer);
        try (var consumer = consumer(topics)) {
            for (long read = 0; read < records; read += consumer.poll(PAUSE).count()) alive(writer);
        }
    }

    private static void pause(Process writer) throws InterruptedException {
        if (writer.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) alive(writer);
    }

    private static void alive(Process writer) {
        assertThat(writer.isAlive()).as("the writer runs").isTrue();
    }

    /** Everything committed in these topics so far; what Kabar wrote of it is asserted to be valid by the contract. */
    public List<ConsumerRecord<byte[], byte[]>> readAll(List<String> topics) {
        try (var consumer = consumer(topics)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
                consumer.poll(PAUSE).forEach(records::add);
            for (var record : records)
                if (record.headers().toArray().length > 0) Contract.valid(record.headers(), record.value());
            return records;
        }
    }

    /** A consumer of these topics from their beginning. */
    private KafkaConsumer<byte[], byte[]> consumer(List<String> topics) {
        var consumer = new KafkaConsumer<>(client(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var known = consumer.listTopics();
        assertThat(known).containsKeys(topics.toArray(String[]::new));
        var partitions = known.entrySet().stream()
                .filter(topic -> topics.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
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
        if (secure != null) properties.putAll(secure.client(SecureBroker.ADMIN));
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
