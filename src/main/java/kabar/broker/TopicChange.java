package kabar.broker;

/** One difference between a topic as declared and as it is. */
public sealed interface TopicChange {
    /** The topic as declared. */
    DeclaredTopic topic();

    /** It does not exist. */
    record Create(DeclaredTopic topic) implements TopicChange {}

    /** It has fewer partitions; adding some moves keys to other partitions. */
    record AddPartitions(DeclaredTopic topic, int actual) implements TopicChange {}

    /** It has more partitions than declared, and Kafka cannot take any away: it stays as it is. */
    record KeepPartitions(DeclaredTopic topic, int actual) implements TopicChange {}

    /** It has another value of a topic setting. */
    record SetConfig(DeclaredTopic topic, String key, String actual, String declared) implements TopicChange {}
}
