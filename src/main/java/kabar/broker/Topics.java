package kabar.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/**
 * The declared topics and what the brokers have of them. Never deletes a topic, never takes partitions away, never
 * touches a topic that is not declared. Errors of the brokers are thrown as they are ({@code KafkaException}).
 */
public final class Topics {
    private static final Config UNKNOWN = new Config(List.of());

    private final Admin admin;
    private final List<DeclaredTopic> declared;

    /** Works on {@code declared} through {@code admin}, which stays the caller's to close. */
    public Topics(Admin admin, List<DeclaredTopic> declared) {
        this.admin = admin;
        this.declared = List.copyOf(declared);
    }

    /** All topics under the configured prefix. */
    public static Topics of(Admin admin, Settings settings) {
        return new Topics(admin, TopicDeclarations.all(settings.topics(), settings.replicationFactor()));
    }

    /** What of the input and the outputs of the stream does not exist; the stream must not start then. */
    public static List<String> missingToRun(Admin admin, Settings settings) {
        return missing(
                admin,
                Stream.concat(Stream.of(settings.inputTopic()), settings.topics().outputs().stream())
                        .toList());
    }

    /** The names of all topics there are, in alphabetical order. */
    public static SortedSet<String> names(Admin admin) {
        return new TreeSet<>(Answer.of(admin.listTopics().names()));
    }

    /**
     * Which of {@code names} do not exist.
     *
     * @throws TopicAuthorizationException when one may not be described
     */
    public static List<String> missing(Admin admin, Collection<String> names) {
        Set<String> missing = TopicLookup.of(admin, names).all().missing();
        return names.stream().filter(missing::contains).toList();
    }

    /** How many partitions each of {@code names} has; all of them must exist. */
    public static Map<String, Integer> partitions(Admin admin, Collection<String> names) {
        var partitions = new TreeMap<String, Integer>();
        Answer.of(admin.describeTopics(names).allTopicNames())
                .forEach(
                        (name, topic) -> partitions.put(name, topic.partitions().size()));
        return partitions;
    }

    /** The differences in the order of declaration; empty when everything is as declared. */
    public List<TopicChange> plan() {
        Map<String, TopicDescription> actual = describe();
        Map<String, Config> configs = configs(actual.keySet());
        var changes = new ArrayList<TopicChange>();
        for (DeclaredTopic topic : declared) {
            TopicDescription description = actual.get(topic.name());
            if (description == null) {
                changes.add(new TopicChange.Create(topic));
            } else {
                comparePartitions(topic, description.partitions().size(), changes);
                compareConfigs(topic, configs.getOrDefault(topic.name(), UNKNOWN), changes);
            }
        }
        return changes;
    }

    /** What of {@link #plan} creates topics; asks for no settings. */
    public List<TopicChange> absent() {
        Map<String, TopicDescription> actual = describe();
        return declared.stream()
                .filter(topic -> !actual.containsKey(topic.name()))
                .<TopicChange>map(TopicChange.Create::new)
                .toList();
    }

    /** Carries out a plan and waits until every new partition answers; cheap for an empty plan. */
    public void apply(List<TopicChange> plan) {
        new TopicApply(admin).apply(plan);
    }

    /** The declared topics that exist, in the order of declaration. */
    public List<TopicSummary> list() {
        Map<String, TopicDescription> actual = describe();
        var sizes = TopicSizes.of(admin, actual.values());
        return declared.stream()
                .filter(topic -> actual.containsKey(topic.name()))
                .map(sizes::summary)
                .toList();
    }

    private Map<String, TopicDescription> describe() {
        return TopicLookup.of(admin, declared.stream().map(DeclaredTopic::name).toList())
                .all()
                .there();
    }

    private Map<String, Config> configs(Set<String> topics) {
        var resources = topics.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var configs = new TreeMap<String, Config>();
        Answer.of(admin.describeConfigs(resources).all())
                .forEach((resource, config) -> configs.put(resource.name(), config));
        return configs;
    }

    private static void comparePartitions(DeclaredTopic topic, int actual, List<TopicChange> changes) {
        if (actual < topic.partitions()) changes.add(new TopicChange.AddPartitions(topic, actual));
        if (actual > topic.partitions()) changes.add(new TopicChange.KeepPartitions(topic, actual));
    }

    private static void compareConfigs(DeclaredTopic topic, Config actual, List<TopicChange> changes) {
        topic.configs().forEach((key, value) -> {
            ConfigEntry entry = actual.get(key);
            String is = entry == null || entry.value() == null ? "" : entry.value();
            if (!is.equals(value)) changes.add(new TopicChange.SetConfig(topic, key, is, value));
        });
    }
}
