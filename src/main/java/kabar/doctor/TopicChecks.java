package kabar.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.broker.Answer;
import kabar.broker.DeclaredTopic;
import kabar.broker.TopicChange;
import kabar.broker.TopicConfigs;
import kabar.broker.Topics;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;

/** The topics of an installation against those it needs. */
final class TopicChecks {
    /** What differs in these is lost or never written. */
    private static final Set<String> VITAL = Set.of("message.timestamp.type", "cleanup.policy");

    private static final String APPLY = "./kabar topics apply";

    private final Settings settings;
    private final Admin admin;
    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private final Map<String, Diagnosis> worded = new LinkedHashMap<>();

    TopicChecks(Settings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    /** The declared topics: whether they are there, as declared, and copied. */
    List<Diagnosis> look() {
        var topics = Topics.of(admin, settings);
        List<TopicChange> plan = topics.plan();
        plan.forEach(this::differs);
        var missing = plan.stream()
                .filter(TopicChange.Create.class::isInstance)
                .map(change -> change.topic().name())
                .toList();
        var there = new ArrayList<>(settings.topics().outputs());
        there.removeAll(missing);
        Answer.of(admin.describeTopics(there).allTopicNames()).values().forEach(this::copies);
        var findings = new ArrayList<Diagnosis>();
        found.forEach((key, names) -> findings.add(of(worded.getOrDefault(key, Diagnosis.ok("topics", "")), names)));
        return findings.isEmpty()
                ? List.of(Diagnosis.ok(
                        "topics",
                        "all are there and as declared under "
                                + settings.topics().prefix()))
                : findings;
    }

    /** The topic that is read: its order and its place. */
    List<Diagnosis> input() {
        String name = settings.inputTopic();
        if (!Topics.missing(admin, List.of(name)).isEmpty())
            return List.of(Diagnosis.fail("input", "there is no topic " + name, APPLY + ", or set input.topic"));
        int partitions = Topics.partitions(admin, List.of(name)).getOrDefault(name, 0);
        var configs = TopicConfigs.of(admin, name);
        String what = name + " has " + partitions + (partitions == 1 ? " partition, " : " partitions, ")
                + configs.get("message.timestamp.type");
        boolean producerTime = configs.get("message.timestamp.type").equals("CreateTime");
        if (producerTime && partitions > 1 && !settings.order().allowCreateTime())
            return List.of(Diagnosis.fail(
                    "input",
                    what + ": the times of producers in several partitions make no order",
                    "set message.timestamp.type=LogAppendTime on it, or order.allow-create-time=true"));
        return List.of(Diagnosis.ok("input", what), inSync(settings.topics().stories()));
    }

    /** Whether what is acknowledged outlives a broker; the brokers' defaults for one topic stand for all. */
    private Diagnosis inSync(String name) {
        int copies = Answer.of(admin.describeTopics(List.of(name)).allTopicNames()).values().stream()
                .mapToInt(topic -> topic.partitions().get(0).replicas().size())
                .findFirst()
                .orElse(0);
        int needed = Integer.parseInt(TopicConfigs.of(admin, name).get("min.insync.replicas"));
        String says = name + " has " + copies + (copies == 1 ? " copy, " : " copies, ") + needed
                + " of them in sync to write";
        if (needed > copies)
            return Diagnosis.fail("copies", says, "lower min.insync.replicas, or add copies: nothing can be written");
        if (copies == 1 && Answer.of(admin.describeCluster().nodes()).size() >= 3)
            return Diagnosis.warn(
                    "copies",
                    says,
                    "create topics with -X replication.factor=3; those that are there by kafka-reassign-partitions.sh");
        return copies >= 3 && needed == 1
                ? Diagnosis.warn(
                        "copies", says, "set min.insync.replicas=2: what one broker alone acknowledged is lost with it")
                : Diagnosis.ok("copies", says);
    }

    private void differs(TopicChange change) {
        DeclaredTopic topic = change.topic();
        if (change instanceof TopicChange.Create) add(topic, Diagnosis.fail("topics", "missing", APPLY));
        if (change instanceof TopicChange.AddPartitions fewer)
            add(
                    topic,
                    Diagnosis.warn(
                            "topics",
                            "has " + fewer.actual() + " partitions, declared are " + topic.partitions(),
                            "stop every instance, then " + APPLY));
        if (change instanceof TopicChange.SetConfig set) {
            String says = set.key() + " is " + (set.actual().isEmpty() ? "unset" : set.actual()) + ", declared is "
                    + set.declared();
            boolean tooSmall = set.key().equals("max.message.bytes")
                    && Long.parseLong(set.actual()) < settings.recordMaxBytes() + 100_000L;
            add(
                    topic,
                    VITAL.contains(set.key()) || tooSmall
                            ? Diagnosis.fail("topics", says, APPLY)
                            : Diagnosis.warn("topics", says, APPLY + ", where that was not meant"));
        }
    }

    private void copies(TopicDescription topic) {
        for (TopicPartitionInfo partition : topic.partitions()) {
            if (partition.leader() == null)
                add(topic.name(), Diagnosis.fail("topics", "no leader", "start the brokers that hold its copies"));
            else if (partition.isr().size() < partition.replicas().size())
                add(
                        topic.name(),
                        Diagnosis.warn("topics", "a copy is behind", "look at the brokers that hold its copies"));
        }
    }

    private void add(DeclaredTopic topic, Diagnosis finding) {
        String key = topic.family() + "\n" + finding;
        worded.put(key, finding);
        found.computeIfAbsent(key, first -> new ArrayList<>()).add(topic.name());
    }

    private void add(String name, Diagnosis finding) {
        worded.put(finding.toString(), finding);
        found.computeIfAbsent(finding.toString(), first -> new ArrayList<>()).add(name);
    }

    /** One line for all topics of which the same is found. */
    private static Diagnosis of(Diagnosis finding, List<String> names) {
        String whose = names.get(0) + (names.size() > 1 ? " and " + (names.size() - 1) + " more" : "");
        return new Diagnosis(finding.level(), finding.check(), whose + ": " + finding.says(), finding.remedy());
    }
}
