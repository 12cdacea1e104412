package kabar.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import kabar.broker.Removal;
import kabar.broker.TopicDeclarations;
import kabar.broker.Topics;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.topology.InputTopic;
import kabar.topology.ManifestLines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One replay by its name: its topics, its plan, and what it came to. Writes, creates and deletes nothing whose name does not start with
 * the replay's name and a dot.
 */
public final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Settings settings;
    private final Admin admin;
    private final ReplayName name;

    /**
     * A replay that may exist or not.
     *
     * @param settings of the replay's own stream, as {@link ReplayName#settings} gives them
     */
    public Replay(Settings settings, Admin admin, ReplayName name) {
        this.settings = settings;
        this.admin = admin;
        this.name = name;
    }

    /** Whether it was started once. */
    public boolean exists() {
        return Topics.missing(admin, List.of(name.topics().replay())).isEmpty();
    }

    /** What is known of it. */
    public Manifest manifest() {
        return Manifest.open(settings, name);
    }

    /**
     * Creates its topics, where they are missing; the one that says that the others are ours comes first.
     *
     * @throws ReplayRefused when a topic of such a name is there already and is no replay's
     */
    public void createTopics() {
        if (!exists()) {
            List<String> outputs = name.topics().outputs();
            List<String> missing = Topics.missing(admin, outputs);
            for (String topic : outputs)
                if (!missing.contains(topic))
                    throw new ReplayRefused(
                            "topic " + topic + " is there already and no replay made it; take another name");
        }
        for (var declared : List.of(
                List.of(TopicDeclarations.replay(name.topics(), settings.replicationFactor())),
                TopicDeclarations.outputs(name.topics(), settings.replicationFactor()))) {
            var topics = new Topics(admin, declared);
            topics.apply(topics.absent());
        }
    }

    /**
     * The plan: the one there is, or else a new one. Of several instances that start at the same time one makes it, and it is written
     * together with the offsets that the group starts at.
     *
     * @param stopped whether it is asked to stop
     * @throws InputScan.Stopped when it is, before there is a plan
     */
    public ReplayPlan plan(Terms terms, InputTopic input, BooleanSupplier stopped) {
        try (var manifest = manifest();
                var producer = new KafkaProducer<>(planner(), new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            manifest.refresh();
            return manifest.plan()
                    .orElseGet(() -> write(new InputScan(input, terms, stopped).plan(settings), producer, manifest));
        }
    }

    private ReplayPlan write(ReplayPlan plan, KafkaProducer<String, byte[]> producer, Manifest manifest) {
        try {
            producer.beginTransaction();
            // What cannot be sent fails the commit.
            var unused = producer.send(record(Manifest.PLAN, ManifestLines.write(plan.toValues())));
            producer.sendOffsetsToTransaction(starts(plan), group());
            producer.commitTransaction();
            return plan;
        } catch (KafkaException failed) {
            if (isFenced(failed)) return await(manifest);
            throw failed;
        }
    }

    /** Whether another instance has started to plan after this one; what the client throws depends on what it was about to do. */
    private static boolean isFenced(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) return true;
        return false;
    }

    /** The group of the replay's stream, seen from outside of it. */
    private ConsumerGroupMetadata group() {
        Map<String, Object> properties = new TreeMap<>(settings.clientProperties(Client.CONSUMER));
        properties.put("group.id", name.applicationId());
        var bytes = new ByteArrayDeserializer();
        try (var member = new KafkaConsumer<>(properties, bytes, bytes)) {
            return member.groupMetadata();
        }
    }

    private static ReplayPlan await(Manifest manifest) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (manifest.plan().isEmpty()) {
            if (System.nanoTime() > deadline)
                throw new ReplayRefused("another instance makes the plan and does not end; start again");
            manifest.await(Duration.ofMillis(500));
        }
        return manifest.plan().orElseThrow();
    }

    private static Map<TopicPartition, OffsetAndMetadata> starts(ReplayPlan plan) {
        var starts = new HashMap<TopicPartition, OffsetAndMetadata>();
        var stretches = plan.range().stretches();
        for (int partition = 0; partition < stretches.size(); partition++)
            starts.put(
                    new TopicPartition(plan.terms().input(), partition),
                    new OffsetAndMetadata(stretches.get(partition).first()));
        return starts;
    }

    /**
     * Checks that the group's offsets, where it goes on, are still there: brokers keep them for a week after it stopped.
     *
     * @throws ReplayRefused when they are not
     */
    public void requirePlace(ReplayPlan plan) throws ExecutionException, InterruptedException {
        var offsets = admin.listConsumerGroupOffsets(name.applicationId())
                .partitionsToOffsetAndMetadata()
                .get();
        if (!offsets.keySet().containsAll(starts(plan).keySet()))
            throw new ReplayRefused("the brokers no longer know how far replay " + name.text()
                    + " had come; remove it with ./kabar replay rm " + name.text() + " and start again");
    }

    /** What it came to, written down once all judges are done. */
    public Digest outcome(Manifest manifest) throws ExecutionException, InterruptedException {
        manifest.refresh();
        if (manifest.outcome().isPresent()) return manifest.outcome().get();
        Digest digest = OutputDigest.of(settings, name);
        try (var producer = new KafkaProducer<>(producer(), new StringSerializer(), new ByteArraySerializer())) {
            var unused = producer.send(record(Manifest.DONE, ManifestLines.write(digest.toValues())))
                    .get();
        }
        return digest;
    }

    /**
     * Deletes its group, its topics, and its manifest at the end, so that what is interrupted can be done again.
     *
     * @throws ReplayRefused when it is running
     */
    public void remove() {
        var removal = new Removal(admin);
        try {
            removal.group(name.applicationId());
        } catch (GroupNotEmptyException running) {
            throw new ReplayRefused(
                    "replay " + name.text() + " is running, or was killed in the last seconds; stop it first");
        }
        var topics = new ArrayList<>(name.topics().outputs());
        for (String topic : Topics.names(admin)) if (topic.startsWith(name.applicationId() + "-")) topics.add(topic);
        removal.topics(topics);
        removal.topics(List.of(name.topics().replay()));
    }

    private ProducerRecord<String, byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(name.topics().replay(), key, value);
    }

    private Map<String, Object> planner() {
        var properties = producer();
        properties.put("transactional.id", name.applicationId() + "-plan");
        return properties;
    }

    private Map<String, Object> producer() {
        Map<String, Object> properties = new TreeMap<>(settings.clientProperties(Client.PRODUCER));
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        return properties;
    }
}
