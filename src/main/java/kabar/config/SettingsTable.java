package kabar.config;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Range.between;
import static org.apache.kafka.common.config.ConfigDef.Type.BOOLEAN;
import static org.apache.kafka.common.config.ConfigDef.Type.INT;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.TopicNames;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigDef.Width;
import org.jspecify.annotations.Nullable;

/** Every setting of Kabar: type, range, default and meaning. {@code docs/configuration.md} is printed from it. */
final class SettingsTable {
    static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    static final String APPLICATION_ID = "application.id";
    static final String INSTANCE_ID = "instance.id";
    static final String TOPIC_PREFIX = "topic.prefix";
    static final String INPUT_TOPIC = "input.topic";
    static final String REPLICATION_FACTOR = "replication.factor";
    static final String STATE_DIR = "state.dir";
    static final String PROCESSING_GUARANTEE = "processing.guarantee";
    static final String THREADS = "threads";
    static final String SHARDS = "shards";
    static final String RECORD_MAX_BYTES = "record.max-bytes";
    static final String STATUS_INTERVAL = "status.interval";
    static final String ORDER_SLACK = "order.slack";
    static final String ORDER_MAX_WAIT = "order.max-wait";
    static final String ORDER_HEARTBEAT = "order.heartbeat";
    static final String ORDER_MAX_BUFFERED = "order.max-buffered";
    static final String ORDER_ALLOW_CREATE_TIME = "order.allow-create-time";
    static final String NEAR_WINDOW = "dedup.near-window";
    static final String IDENTITY_WINDOW = "dedup.identity-window";
    static final String STRICTNESS = "dedup.strictness";
    static final String NEAR_SHARE = "dedup.near-share";
    static final String STORY_WINDOW = "story.window";
    static final String STORY_MAX_AGE = "story.max-age";
    static final String STORY_LINK_SHARE = "story.link-share";
    static final String STORY_COLLAPSE = "story.collapse";
    static final String EXTRA_NAMES = "names.extra";
    static final String PUBLISHER_TEXT = "publisher.text";
    static final String IDENTITY_PARAMETERS = "identity.parameters";
    static final String DECISION_KEYS = "decisions.keys";
    static final String OPS_PORT = "ops.port";
    static final String OPS_HOST = "ops.host";
    static final String OPS_KAFKA_METRICS = "ops.kafka-metrics";
    static final String LOG_FORMAT = "log.format";
    static final String BROKER_DIR = "broker.dir";
    static final String BROKER_PORT = "broker.port";

    static final String JSON = "json";
    static final String EXACTLY_ONCE = "exactly_once_v2";

    /** Those that change what is decided or written. */
    static final List<String> DECIDING = List.of(
            SHARDS,
            RECORD_MAX_BYTES,
            NEAR_WINDOW,
            IDENTITY_WINDOW,
            STRICTNESS,
            NEAR_SHARE,
            STORY_WINDOW,
            STORY_MAX_AGE,
            STORY_LINK_SHARE,
            STORY_COLLAPSE,
            EXTRA_NAMES,
            PUBLISHER_TEXT,
            IDENTITY_PARAMETERS,
            DECISION_KEYS);

    /** Those that change how Kabar runs, and nothing that is decided or written. */
    static final List<String> OPERATIONAL = List.of(
            BOOTSTRAP_SERVERS,
            INSTANCE_ID,
            REPLICATION_FACTOR,
            PROCESSING_GUARANTEE,
            STATE_DIR,
            THREADS,
            STATUS_INTERVAL,
            ORDER_SLACK,
            ORDER_MAX_WAIT,
            ORDER_HEARTBEAT,
            ORDER_MAX_BUFFERED,
            ORDER_ALLOW_CREATE_TIME,
            OPS_PORT,
            OPS_HOST,
            OPS_KAFKA_METRICS,
            LOG_FORMAT,
            BROKER_DIR,
            BROKER_PORT);

    /** Former names of settings, which are read for one more release, to those of today: durations were in ms. */
    static final Map<String, String> FORMER_NAMES = Stream.of(
                    STATUS_INTERVAL,
                    ORDER_SLACK,
                    ORDER_MAX_WAIT,
                    ORDER_HEARTBEAT,
                    NEAR_WINDOW,
                    IDENTITY_WINDOW,
                    STORY_WINDOW,
                    STORY_MAX_AGE)
            .collect(Collectors.toUnmodifiableMap(key -> key + ".ms", key -> key));

    private static final Validator PREFIX = new Matching(TopicNames.PREFIX, "such as news.");
    private static final Validator TOPIC = new Matching("[A-Za-z0-9._-]{1,249}", "the name of a topic");
    private static final Validator NAME = new Matching("[A-Za-z0-9._-]{1,200}", "letters, digits, dots, hyphens");

    /** In the order in which it is documented. */
    static final ConfigDef DEFINITION = new SettingsTable()
            .group("Kafka")
            .add(
                    BOOTSTRAP_SERVERS,
                    STRING,
                    "localhost:9092",
                    new Servers(),
                    HIGH,
                    "Brokers to start from: host:port, separated by commas.")
            .add(
                    APPLICATION_ID,
                    STRING,
                    "kabar",
                    NAME,
                    HIGH,
                    "Name of the application; instances with the same one share the work and the state.")
            .add(
                    INSTANCE_ID,
                    STRING,
                    null,
                    NAME,
                    MEDIUM,
                    "Stable name of this instance. With one, a restart within the session keeps its share of the work without a rebalance.")
            .group("Topics")
            .add(
                    TOPIC_PREFIX,
                    STRING,
                    "news.",
                    PREFIX,
                    HIGH,
                    "Start of the name of every topic. Nothing outside of it is written, created or changed.")
            .add(
                    INPUT_TOPIC,
                    STRING,
                    null,
                    TOPIC,
                    MEDIUM,
                    "Topic the articles come from; the prefix followed by articles where nothing is set.")
            .add(
                    REPLICATION_FACTOR,
                    INT,
                    -1,
                    new Replication(),
                    MEDIUM,
                    "Copies of each topic that is created; -1 takes the default of the brokers.")
            .add(
                    RECORD_MAX_BYTES,
                    INT,
                    4_000_000,
                    between(100_000, 8_000_000),
                    LOW,
                    "Largest record written to a country topic; must fit into the topic's max.message.bytes.")
            .group("Processing")
            .add(
                    PROCESSING_GUARANTEE,
                    STRING,
                    EXACTLY_ONCE,
                    ValidString.in(EXACTLY_ONCE, "at_least_once"),
                    MEDIUM,
                    "With at_least_once a crash can publish a report twice.")
            .add(
                    STATE_DIR,
                    STRING,
                    "~/.kabar/state",
                    new NotBlank(),
                    HIGH,
                    "Folder of the local state; ~ is the home folder. Keep it over restarts.")
            .add(
                    THREADS,
                    INT,
                    3,
                    between(1, 256),
                    MEDIUM,
                    "Threads of one instance: one per core and one more, for the judge keeps one busy. More than"
                            + " the input has partitions and shards bring nothing.")
            .add(
                    SHARDS,
                    INT,
                    1,
                    between(1, 64),
                    LOW,
                    "Judges that share the articles by language group. One gives one total order.")
            .add(
                    STATUS_INTERVAL,
                    STRING,
                    "10s",
                    DurationRange.between("1s", "1h"),
                    LOW,
                    "Time between two status lines of run.")
            .group("Log order")
            .add(
                    ORDER_SLACK,
                    STRING,
                    "50ms",
                    DurationRange.between("0ms", "60s"),
                    LOW,
                    "Taken off the time, by its leader's clock, up to which a partition that is read to its end counts as complete.")
            .add(
                    ORDER_MAX_WAIT,
                    STRING,
                    "60s",
                    DurationRange.between("0ms", "1h"),
                    MEDIUM,
                    "How long the judge waits for a partition that is silent. Shorter is prompter after a crash, but what comes later is judged out of order and marked late.")
            .add(
                    ORDER_HEARTBEAT,
                    STRING,
                    "100ms",
                    DurationRange.between("10ms", "60s"),
                    LOW,
                    "Time between two signs of life of a partition that is read to its end, and between two commits of a"
                            + " task that keeps up.")
            .add(
                    ORDER_MAX_BUFFERED,
                    INT,
                    20_000,
                    between(100, 10_000_000),
                    LOW,
                    "Records held back until those before them have come that are kept in memory; more wait in the journal on disk.")
            .add(
                    ORDER_ALLOW_CREATE_TIME,
                    BOOLEAN,
                    false,
                    null,
                    LOW,
                    "Run on an input topic with several partitions whose time is set by its producers: then order is only as good as their clocks.")
            .addAll(DecisionSettings::define)
            .addAll(OperationsSettings::define)
            .group("Embedded broker")
            .add(
                    BROKER_DIR,
                    STRING,
                    "~/.kabar/broker",
                    new NotBlank(),
                    LOW,
                    "Folder in which run --embedded keeps its data; ~ is the home folder.")
            .add(
                    BROKER_PORT,
                    INT,
                    9092,
                    between(0, 65_535),
                    LOW,
                    "Port on 127.0.0.1 on which run --embedded listens; 0 is any free one.")
            .definition;

    private final ConfigDef definition = new ConfigDef();
    private String group = "";
    private int order;

    private SettingsTable() {}

    SettingsTable group(String name) {
        group = name;
        return this;
    }

    private SettingsTable addAll(UnaryOperator<SettingsTable> part) {
        return part.apply(this);
    }

    SettingsTable add(
            String key,
            ConfigDef.Type type,
            @Nullable Object byDefault,
            @Nullable Validator validator,
            Importance importance,
            String meaning) {
        definition.define(key, type, byDefault, validator, importance, meaning, group, order++, Width.NONE, key);
        return this;
    }
}
