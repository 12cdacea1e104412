package kabar.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import kabar.article.TopicNames;

/** Reads what the folder {@code topics} declares: one properties file for each topic or family of topics. */
public final class TopicDeclarations {
    /** The files, in the order in which topics are listed; a class path cannot be listed. */
    static final List<String> FILES = List.of("articles", "history", "country", "duplicates", "dlq", "stories");

    /** The file of the topic that each replay has, and the live stream has not. */
    static final String REPLAY = "replay";

    private static final String EACH_COUNTRY = "<cc>";

    private TopicDeclarations() {}

    /**
     * Every topic under the prefix of {@code names}.
     *
     * @param replicationFactor for topics that declare none, -1 for the default of the brokers
     */
    public static List<DeclaredTopic> all(TopicNames names, short replicationFactor) {
        var topics = new ArrayList<DeclaredTopic>();
        for (String file : FILES) topics.addAll(expand(read(file), names.prefix(), replicationFactor));
        return topics;
    }

    /** Those of {@link #all} that the stream writes. */
    public static List<DeclaredTopic> outputs(TopicNames names, short replicationFactor) {
        List<String> outputs = names.outputs();
        return all(names, replicationFactor).stream()
                .filter(topic -> outputs.contains(topic.name()))
                .toList();
    }

    /** The topic with what is known of the replay that writes under the prefix of {@code names}. */
    public static DeclaredTopic replay(TopicNames names, short replicationFactor) {
        return expand(read(REPLAY), names.prefix(), replicationFactor).get(0);
    }

    private static List<DeclaredTopic> expand(Map<String, String> declared, String prefix, short replicationFactor) {
        var configs = new TreeMap<>(declared);
        String name = configs.remove("name");
        String partitions = configs.remove("partitions");
        if (name == null || partitions == null)
            throw new IllegalStateException("a topic declaration needs name and partitions: " + declared);
        String copies = configs.remove("replication.factor");
        short factor = copies == null ? replicationFactor : Short.parseShort(copies);
        List<String> members = name.contains(EACH_COUNTRY)
                ? TopicNames.countryCodes().stream()
                        .map(code -> name.replace(EACH_COUNTRY, code))
                        .toList()
                : List.of(name);
        return members.stream()
                .map(member -> new DeclaredTopic(
                        prefix + member, prefix + name, Integer.parseInt(partitions), factor, configs))
                .toList();
    }

    private static Map<String, String> read(String file) {
        String resource = "/topics/" + file + ".properties";
        try (InputStream stream = TopicDeclarations.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException(resource + " is not on the class path");
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            var properties = new Properties();
            properties.load(reader);
            var declared = new TreeMap<String, String>();
            for (String key : properties.stringPropertyNames()) declared.put(key, properties.getProperty(key));
            return declared;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
