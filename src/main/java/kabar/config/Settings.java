package kabar.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.article.TopicNames;
import kabar.identity.LearnedParameters;

/** The settings in force, checked; {@link SettingsLoader} makes them. */
public final class Settings {
    private final Map<String, Object> parsed;
    private final Map<String, String> written;
    private final Map<String, String> places;
    private final List<String> warnings;

    Settings(
            Map<String, Object> parsed,
            Map<String, String> written,
            Map<String, String> places,
            List<String> warnings) {
        this.warnings = List.copyOf(warnings);
        this.parsed = Map.copyOf(parsed);
        this.written = new TreeMap<>(written);
        this.places = new TreeMap<>(places);
    }

    /** These settings with one value changed by the program itself. */
    public Settings with(String key, String value) {
        var layers = new ArrayList<Layer>();
        written.forEach((name, was) -> layers.add(new Layer(places.getOrDefault(name, ""), Map.of(name, was))));
        layers.add(new Layer("program", Map.of(key, value)));
        return new Merged(layers, List.of()).settings();
    }

    /** What whoever set them should know, though it is not wrong; a line each. */
    public List<String> warnings() {
        return warnings;
    }

    /** Brokers to start from, separated by commas. */
    public String bootstrapServers() {
        return text(SettingsTable.BOOTSTRAP_SERVERS);
    }

    /** Name shared by all instances. */
    public String applicationId() {
        return text(SettingsTable.APPLICATION_ID);
    }

    /** Stable name of this instance. */
    public Optional<String> instanceId() {
        return optional(SettingsTable.INSTANCE_ID);
    }

    /** Names of the topics under the configured prefix. */
    public TopicNames topics() {
        return new TopicNames(text(SettingsTable.TOPIC_PREFIX));
    }

    /** Topic the articles come from. */
    public String inputTopic() {
        return optional(SettingsTable.INPUT_TOPIC).orElseGet(() -> topics().articles());
    }

    /** Copies of a new topic, -1 for the default of the brokers. */
    public short replicationFactor() {
        return (short) number(SettingsTable.REPLICATION_FACTOR);
    }

    /** Largest record written to a country topic, bytes. */
    public int recordMaxBytes() {
        return (int) number(SettingsTable.RECORD_MAX_BYTES);
    }

    /** False where a crash may publish a report twice. */
    public boolean exactlyOnce() {
        return text(SettingsTable.PROCESSING_GUARANTEE).equals(SettingsTable.EXACTLY_ONCE);
    }

    /** Folder of the local state. */
    public Path stateDir() {
        return path(text(SettingsTable.STATE_DIR));
    }

    /** Threads of this instance. */
    public int threads() {
        return (int) number(SettingsTable.THREADS);
    }

    /** Judges that share the articles by language group. */
    public int shards() {
        return (int) number(SettingsTable.SHARDS);
    }

    /** Time between two status lines. */
    public Duration statusInterval() {
        return duration(SettingsTable.STATUS_INTERVAL);
    }

    /** How the judge's input is put into log order. */
    public OrderSettings order() {
        return new OrderSettings(
                duration(SettingsTable.ORDER_SLACK),
                duration(SettingsTable.ORDER_MAX_WAIT),
                duration(SettingsTable.ORDER_HEARTBEAT),
                (int) number(SettingsTable.ORDER_MAX_BUFFERED),
                flag(SettingsTable.ORDER_ALLOW_CREATE_TIME));
    }

    /** How far back the judge looks. */
    public WindowSettings windows() {
        return new WindowSettings(
                duration(SettingsTable.NEAR_WINDOW),
                duration(SettingsTable.IDENTITY_WINDOW),
                duration(SettingsTable.STORY_WINDOW),
                duration(SettingsTable.STORY_MAX_AGE));
    }

    /** How much alike two texts must be for the later to be suppressed: {@code low}, {@code normal} or {@code high}. */
    public String strictness() {
        return text(SettingsTable.STRICTNESS);
    }

    /** Share of a long text's words that must stand in the other in the same order; empty where the strictness says it. */
    public OptionalDouble nearShare() {
        return parsed.get(SettingsTable.NEAR_SHARE) instanceof Double share
                ? OptionalDouble.of(share)
                : OptionalDouble.empty();
    }

    /** Closeness from which a report joins the story of an earlier one. */
    public double linkShare() {
        return Double.parseDouble(text(SettingsTable.STORY_LINK_SHARE));
    }

    /** Whether only the first report of each story is published. */
    public boolean collapseStories() {
        return flag(SettingsTable.STORY_COLLAPSE);
    }

    /**
     * The file that says how much of each publisher's texts is published again; empty where there is none.
     *
     * @throws InvalidSettings when it cannot be read
     */
    public Optional<String> publisherText() {
        return optional(SettingsTable.PUBLISHER_TEXT)
                .map(name -> FileSetting.read(SettingsTable.PUBLISHER_TEXT, path(name)));
    }

    /**
     * The file of names that are added to those Kabar knows; empty where there is none.
     *
     * @throws InvalidSettings when it cannot be read
     */
    public Optional<String> extraNames() {
        return optional(SettingsTable.EXTRA_NAMES).map(name -> FileSetting.read(SettingsTable.EXTRA_NAMES, path(name)));
    }

    /** Parameters of addresses that were learned to name no article. */
    public LearnedParameters learnedParameters() {
        return optional(SettingsTable.IDENTITY_PARAMETERS)
                .map(ParameterTable::read)
                .orElse(LearnedParameters.NONE);
    }

    /**
     * The lines of the file of those who may decide on articles; empty where nobody may.
     *
     * @throws InvalidSettings when it cannot be read
     */
    public Optional<String> decisionKeys() {
        return optional(SettingsTable.DECISION_KEYS)
                .map(name -> FileSetting.read(SettingsTable.DECISION_KEYS, path(name)));
    }

    /** The settings that change what is decided or written, by key. */
    public SortedMap<String, String> deciding() {
        var deciding = new TreeMap<String, String>();
        for (String key : SettingsTable.DECIDING) {
            String value = decided(key);
            if (!value.isEmpty()) deciding.put(key, value);
        }
        return deciding;
    }

    /** Digest of all settings that decide, 12 hexadecimal digits: the same for all that decide the same, whatever else they set. */
    public String rules() {
        return ShortDigest.of(deciding().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining()));
    }

    /** Where a running stream answers for itself. */
    public OpsSettings ops() {
        return new OpsSettings(
                text(SettingsTable.OPS_HOST),
                (int) number(SettingsTable.OPS_PORT),
                flag(SettingsTable.OPS_KAFKA_METRICS));
    }

    /** Whether each line of the log is a JSON object. */
    public boolean logsJson() {
        return text(SettingsTable.LOG_FORMAT).equals(SettingsTable.JSON);
    }

    /** Folder of the embedded broker. */
    public Path brokerDir() {
        return path(text(SettingsTable.BROKER_DIR));
    }

    /** Port of the embedded broker, 0 for any free one. */
    public int brokerPort() {
        return (int) number(SettingsTable.BROKER_PORT);
    }

    /** As whom this process logs in at the brokers, {@code User:NAME}; empty where only they can tell. */
    public Optional<String> principal() {
        return Principal.of(clientProperties(Client.ADMIN));
    }

    /** Properties for a client of its kind; serializers and the like are the caller's. */
    public Map<String, Object> clientProperties(Client client) {
        var properties = new TreeMap<String, Object>(PassThrough.of(written).of(client));
        properties.put("bootstrap.servers", bootstrapServers());
        return properties;
    }

    /**
     * Properties for Kafka Streams: name, place, guarantee and threads of the application, then what was passed through
     * ({@code kafka.*} for its clients, {@code streams.*} for itself).
     */
    public Map<String, Object> streamsProperties() {
        return StreamsSettings.of(this, PassThrough.of(written));
    }

    /** Every setting with its value and where it comes from, ours first; secrets are masked. */
    public List<ShownSetting> shown() {
        var all = new ArrayList<ShownSetting>();
        for (String key : SettingsTable.DEFINITION.configKeys().keySet())
            all.add(new ShownSetting(key, Objects.toString(parsed.get(key), ""), places.getOrDefault(key, "default")));
        written.forEach((key, value) -> {
            if (PassThrough.covers(key))
                all.add(new ShownSetting(key, Secrets.shown(key, value), places.getOrDefault(key, "")));
        });
        return all;
    }

    /** Two ways of writing one duration decide the same. */
    private String decided(String key) {
        // Instances may keep the same table at different places.
        if (key.equals(SettingsTable.IDENTITY_PARAMETERS))
            return learnedParameters().digest();
        if (key.equals(SettingsTable.EXTRA_NAMES))
            return extraNames().map(ShortDigest::of).orElse("");
        if (key.equals(SettingsTable.PUBLISHER_TEXT))
            return publisherText().map(ShortDigest::of).orElse("");
        if (key.equals(SettingsTable.DECISION_KEYS))
            return decisionKeys().map(ShortDigest::of).orElse("none");
        var definition =
                Objects.requireNonNull(SettingsTable.DEFINITION.configKeys().get(key));
        return definition.validator instanceof DurationRange
                ? DurationText.of(duration(key))
                : Objects.toString(parsed.get(key), "by the others");
    }

    private String text(String key) {
        return optional(key).orElseThrow();
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(parsed.get(key)).map(Object::toString);
    }

    private long number(String key) {
        return parsed.get(key) instanceof Number number ? number.longValue() : 0;
    }

    private boolean flag(String key) {
        return Boolean.TRUE.equals(parsed.get(key));
    }

    private Duration duration(String key) {
        return DurationText.parse(text(key));
    }

    private Path path(String written) {
        return written.startsWith("~/")
                ? Path.of(System.getProperty("user.home"), written.substring(2))
                : Path.of(written);
    }
}
