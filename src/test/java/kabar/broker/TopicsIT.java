package kabar.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test has a prefix of its own on one broker. */
class TopicsIT {
    private static EmbeddedBroker broker;
    private static Admin admin;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void apply_emptyBroker_createsAll256TopicsReadyToWrite() throws Exception {
        Settings settings = SettingsLoader.of(Map.of("topic.prefix", "fresh."));
        Topics topics = Topics.of(admin, settings);
        List<TopicChange> plan = topics.plan();
        assertThat(plan).hasSize(256).allMatch(change -> change instanceof TopicChange.Create);
        assertThat(Topics.missingToRun(admin, settings))
                .hasSize(255)
                .startsWith("fresh.articles", "fresh.country.ad")
                .doesNotContain("fresh.history");

        topics.apply(plan);

        assertThat(topics.plan()).isEmpty();
        assertThat(Topics.missingToRun(admin, settings)).isEmpty();
        assertThat(topics.list()).hasSize(256).allMatch(summary -> summary.records() == 0);
        everyCountryTakesARecordAtOnce(topics);
    }

    private static void everyCountryTakesARecordAtOnce(Topics topics) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new TopicNames("fresh.")
                    .countries().stream()
                            .map(name -> producer.send(new ProducerRecord<>(name, "key", "value")))
                            .toList();
            for (Future<RecordMetadata> send : sent)
                assertThat(send.get().offset()).isZero();
        }
        assertThat(topics.list().stream()
                        .filter(summary -> summary.topic().family().endsWith("<cc>")))
                .hasSize(251)
                .allMatch(summary -> summary.records() == 1 && summary.bytes().equals(OptionalLong.of(76)));
    }

    @Test
    void plan_foreignConfig_isShownAndSetBack() throws Exception {
        Topics topics = one("config.");
        topics.apply(topics.plan());
        setConfig("config.topic", "retention.ms", "1000");

        List<TopicChange> plan = await(topics, changes -> !changes.isEmpty());

        assertThat(plan)
                .containsExactly(new TopicChange.SetConfig(declared("config."), "retention.ms", "1000", "604800000"));
        topics.apply(plan);
        assertThat(await(topics, List::isEmpty)).isEmpty();
    }

    @Test
    void plan_tooFewPartitions_addsThem() {
        create("few.topic", 1);
        Topics topics = one("few.");

        List<TopicChange> plan = topics.plan();

        assertThat(plan).contains(new TopicChange.AddPartitions(declared("few."), 1));
        topics.apply(plan);
        assertThat(topics.list().get(0).partitions()).isEqualTo(2);
        assertThat(topics.plan()).isEmpty();
    }

    @Test
    void plan_tooManyPartitions_neverShrinks() {
        create("many.topic", 3);
        Topics topics = one("many.");
        topics.apply(topics.plan());

        assertThat(topics.plan()).containsExactly(new TopicChange.KeepPartitions(declared("many."), 3));
        assertThat(topics.list().get(0).partitions()).isEqualTo(3);
    }

    @Test
    void apply_planOfSomebodyElseMeanwhileCarriedOut_isNoError() {
        Topics topics = one("race.");
        List<TopicChange> plan = topics.plan();
        topics.apply(plan);
        topics.apply(plan);
        assertThat(topics.plan()).isEmpty();
    }

    @Test
    void apply_otherTopics_areLeftAlone() throws Exception {
        create("other.topic", 1);
        Topics topics = one("mine.");
        topics.apply(topics.plan());
        assertThat(admin.listTopics().names().get()).contains("other.topic", "mine.topic");
        assertThat(topics.list()).hasSize(1);
    }

    private static Topics one(String prefix) {
        return new Topics(admin, List.of(declared(prefix)));
    }

    private static DeclaredTopic declared(String prefix) {
        String name = prefix + "topic";
        return new DeclaredTopic(name, name, 2, (short) -1, Map.of("retention.ms", "604800000"));
    }

    private static void create(String name, int partitions) {
        var topic = new DeclaredTopic(name, name, partitions, (short) -1, Map.of());
        new Topics(admin, List.of(topic)).apply(List.of(new TopicChange.Create(topic)));
    }

    /** A broker shows a changed setting a little after it has said yes to it. */
    private static List<TopicChange> await(Topics topics, Predicate<List<TopicChange>> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<TopicChange> plan = topics.plan();
        while (!wanted.test(plan) && System.nanoTime() < deadline) {
            Leaders.pause();
            plan = topics.plan();
        }
        return plan;
    }

    private static void setConfig(String topic, String key, String value) throws Exception {
        var operation = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(operation)))
                .all()
                .get();
    }
}
