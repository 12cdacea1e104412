package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kabar.config.Nearest;
import kabar.config.Settings;
import kabar.config.ShownSetting;
import kabar.topology.StreamsTuning;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Finds properties passed on to Kafka that none of its clients knows: a mistyped one has no effect, and nobody would say so. */
final class UnknownProperties {
    private static final String KAFKA = "kafka.";
    private static final String STREAMS = "streams.";
    private static final List<String> CLIENTS = List.of("admin.", "producer.", "consumer.");
    private static final Set<String> CLIENT_NAMES = clientNames();

    private UnknownProperties() {}

    /** A line for each, with what it may have been meant to be. */
    static List<String> of(Settings settings) {
        var lines = new ArrayList<String>();
        for (ShownSetting setting : settings.shown()) {
            String key = setting.key();
            if (key.startsWith(KAFKA)) check(key, client(key), CLIENT_NAMES, "client", lines);
            if (key.startsWith(STREAMS))
                check(key, key.substring(STREAMS.length()), StreamsTuning.knownNames(), "stream", lines);
        }
        return lines;
    }

    private static void check(String key, String name, Set<String> known, String whose, List<String> lines) {
        if (known.contains(name)) return;
        String start = key.substring(0, key.length() - name.length());
        String remedy = Nearest.to(name, known)
                .map(near -> "did you mean " + start + near + "?")
                .orElse("a plug-in of yours may read it");
        lines.add(key + " is known to no " + whose + " of Kafka; " + remedy);
    }

    private static String client(String key) {
        String name = key.substring(KAFKA.length());
        for (String client : CLIENTS) if (name.startsWith(client)) return name.substring(client.length());
        return name;
    }

    private static Set<String> clientNames() {
        var names = new TreeSet<>(AdminClientConfig.configNames());
        names.addAll(ProducerConfig.configNames());
        names.addAll(ConsumerConfig.configNames());
        return names;
    }
}
