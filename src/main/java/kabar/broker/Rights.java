package kabar.broker;

import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.List;
import kabar.article.TopicNames;
import kabar.config.Settings;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * The least rights of each duty. READ, WRITE, DELETE and ALTER include DESCRIBE, and ALTER_CONFIGS includes DESCRIBE_CONFIGS, so neither
 * stands beside them. An idempotent producer needs nothing of its own since Kafka 2.8.
 */
public final class Rights {
    private final List<Right> rights = new ArrayList<>();

    private Rights() {}

    /**
     * Those of a duty.
     *
     * @param replay name of the replay, where that is the duty
     * @throws IllegalArgumentException when there is none
     */
    public static List<Right> of(Duty duty, Settings settings, @Nullable String replay) {
        return switch (duty) {
            case RUN -> run(settings);
            case PUBLISH -> publish(settings, settings.inputTopic(), false);
            case TAIL -> tail(settings);
            case REPLAY -> {
                if (replay == null)
                    throw new IllegalArgumentException(
                            "a replay needs rights on its own name: give it with --into NAME");
                yield replay(settings, replay, settings.inputTopic());
            }
            case TOPICS -> topics(settings);
            case DOCTOR -> doctor(settings);
        };
    }

    /** The stream of these settings. */
    public static List<Right> run(Settings settings) {
        var table = new Rights();
        String id = settings.applicationId();
        table.topic(settings.inputTopic(), READ, "the articles");
        if (!settings.order().allowCreateTime())
            table.topic(settings.inputTopic(), DESCRIBE_CONFIGS, "refuses a topic that cannot be put into order");
        table.outputs(settings.topics(), WRITE, "the reports").stream(id, settings.exactlyOnce());
        return table.rights;
    }

    /** Sending to the input topic, whose settings are asked for only with {@code --as-of-published}. */
    public static List<Right> publish(Settings settings, String topic, boolean asOfPublished) {
        var table = new Rights().topic(topic, WRITE, "the articles");
        if (asOfPublished) table.topic(topic, DESCRIBE_CONFIGS, "whether it keeps the times of its producers");
        return table.rights;
    }

    /** Reading all that is published. */
    public static List<Right> tail(Settings settings) {
        TopicNames names = settings.topics();
        var table = new Rights();
        table.prefixed(TOPIC, countries(names), READ, "the reports")
                .topic(names.duplicates(), READ, "tail --duplicates")
                .topic(names.deadLetters(), READ, "tail --dlq");
        return table.rights;
    }

    /**
     * One replay, from its start to its removal.
     *
     * @param name of the replay; everything of its own begins with the name and a dot
     */
    public static List<Right> replay(Settings settings, String name, String input) {
        var table = new Rights();
        String own = name + ".";
        table.topic(input, READ, "the articles")
                .prefixed(TOPIC, own, READ, "its plan, its internal topics, and its digest of what it wrote")
                .prefixed(TOPIC, own, WRITE, "its reports, its plan and its internal topics")
                .prefixed(TOPIC, own, CREATE, "its topics")
                .prefixed(TOPIC, own, DELETE, "records passed on within the stream, and replay rm")
                .prefixed(GROUP, own, READ, "how far it has come")
                .prefixed(GROUP, own, DELETE, "replay rm")
                .prefixed(TRANSACTIONAL_ID, own, WRITE, "each report once");
        return table.rights;
    }

    /** Creating the topics under the prefix and keeping them as declared. */
    public static List<Right> topics(Settings settings) {
        var table = new Rights();
        String prefix = settings.topics().prefix();
        table.prefixed(TOPIC, prefix, CREATE, "topics apply")
                .prefixed(TOPIC, prefix, ALTER, "more partitions")
                .prefixed(TOPIC, prefix, ALTER_CONFIGS, "their settings");
        return table.rights;
    }

    /** Looking at everything that the doctor looks at. */
    public static List<Right> doctor(Settings settings) {
        var table = new Rights();
        table.rights.add(Right.cluster(DESCRIBE, "the clock of the controller"));
        table.rights.add(Right.cluster(DESCRIBE_CONFIGS, "the settings of the brokers"));
        String prefix = settings.topics().prefix();
        if (!settings.inputTopic().startsWith(prefix))
            table.topic(settings.inputTopic(), DESCRIBE_CONFIGS, "settings of the input topic");
        table.prefixed(TOPIC, prefix, DESCRIBE, "the topics, their partitions and copies")
                .prefixed(TOPIC, prefix, DESCRIBE_CONFIGS, "their settings");
        return table.rights;
    }

    /** What Kafka Streams needs for the names that begin with the application's id. */
    private void stream(String id, boolean exactlyOnce) {
        String own = id + "-";
        prefixed(TOPIC, own, READ, "internal topics: the judge's input and what it remembers")
                .prefixed(TOPIC, own, WRITE, "the same")
                .prefixed(TOPIC, own, CREATE, "the same, at the first start")
                .prefixed(TOPIC, own, DELETE, "records that are judged; without it they stay for ever");
        rights.add(new Right(GROUP, id, false, READ, "shares the work among instances"));
        rights.add(new Right(GROUP, own + "published-from", false, READ, "where publishing began"));
        if (exactlyOnce) prefixed(TRANSACTIONAL_ID, own, WRITE, "each report once");
    }

    private Rights outputs(TopicNames names, AclOperation operation, String why) {
        return prefixed(TOPIC, countries(names), operation, why)
                .topic(names.duplicates(), operation, "suppressed reports")
                .topic(names.stories(), operation, "stories")
                .topic(names.deadLetters(), operation, "what could not be read");
    }

    private Rights topic(String name, AclOperation operation, String why) {
        rights.add(new Right(TOPIC, name, false, operation, why));
        return this;
    }

    private Rights prefixed(ResourceType type, String name, AclOperation operation, String why) {
        rights.add(new Right(type, name, true, operation, why));
        return this;
    }

    /** How the names of all country topics begin. */
    private static String countries(TopicNames names) {
        return names.country("zz").substring(0, names.country("zz").length() - "zz".length());
    }
}
