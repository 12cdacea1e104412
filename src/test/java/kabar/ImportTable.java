package kabar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The import table of the project: which package may know which. A new package gets a row here. */
final class ImportTable {
    private static final String KAFKA = "org.apache.kafka..";

    private ImportTable() {}

    /** For each package the complete list of what its classes may use beside their own package and the JDK. */
    static Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        row(rows, "article");
        row(rows, "state");
        row(rows, "text", "article", "org.jsoup..");
        row(rows, "text.language", "text");
        row(rows, "facts", "text");
        row(rows, "resources", "text");
        row(rows, "identity", "text", "article");
        row(rows, "geo", "text", "article");
        row(rows, "entities.reading", "text", "geo");
        row(rows, "entities.tagger", "entities.reading", "text", "geo", "article");
        row(rows, "entities.rules", "entities.tagger", "entities.reading", "text", "geo", "article");
        row(rows, "entities.names", "entities.rules", "entities.reading", "text", "geo", "article");
        row(rows, "entities.identity", "text", "geo", "article");
        row(
                rows,
                "entities",
                "entities.identity",
                "entities.names",
                "entities.rules",
                "entities.tagger",
                "entities.reading",
                "text",
                "geo",
                "article");
        row(rows, "training", "entities.tagger", "entities.reading", "text", "geo", "json");
        row(rows, "senses", "entities", "text", "geo", "article");
        row(rows, "enrich", "text.language", "text", "geo", "entities", "senses", "article");
        row(rows, "changes", "text", "article");
        row(rows, "dedup.wording", "facts", "text");
        row(rows, "dedup", "dedup.wording", "identity", "facts", "changes", "text", "article", "state");
        row(rows, "story", "text", "article", "state");
        row(rows, "json.event", "identity", "article", "com.fasterxml.jackson..");
        row(rows, "json", "json.event", "identity", "article", "com.fasterxml.jackson..");
        row(
                rows,
                "pipeline",
                "identity",
                "article",
                "state",
                "text.language",
                "text",
                "geo",
                "enrich",
                "dedup",
                "story",
                "json",
                "json.event",
                "javax.crypto..");
        row(rows, "input", "json", "json.event", "text", "article");
        row(rows, "config", "identity", "article", "org.apache.kafka.common..");
        row(rows, "topology.order", "pipeline", "article", "state", KAFKA, "org.slf4j..");
        row(
                rows,
                "topology",
                "topology.order",
                "identity",
                "geo",
                "pipeline",
                "config",
                "article",
                "state",
                KAFKA,
                "org.slf4j..");
        row(rows, "broker", "config", "article", KAFKA, "kafka..", "scala..", "org.slf4j..");
        row(rows, "eval.figures");
        row(rows, "eval.sets", "article", "json", "text.language", "text");
        row(
                rows,
                "eval.unseen",
                "eval",
                "eval.figures",
                "eval.sets",
                "pipeline",
                "training",
                "article",
                "geo",
                "dedup",
                "story",
                "json",
                "text",
                "enrich");
        row(
                rows,
                "eval",
                "eval.figures",
                "eval.sets",
                "pipeline",
                "training",
                "article",
                "state",
                "text.language",
                "text",
                "geo",
                "entities.identity",
                "entities",
                "enrich",
                "dedup",
                "story",
                "json",
                "resources");
        row(rows, "log", "org.slf4j..");
        row(
                rows,
                "ops",
                "topology.order",
                "topology",
                "pipeline",
                "config",
                "json",
                "article",
                "org.apache.kafka.clients..",
                "org.apache.kafka.common..",
                "io.prometheus..",
                "com.sun.net.httpserver..",
                "org.slf4j..");
        row(rows, "replay", "topology", "broker", "pipeline", "config", "json", "article", KAFKA);
        row(rows, "doctor", "topology", "broker", "config", "article", KAFKA, "com.sun.management..");
        row(
                rows,
                "cli.show",
                "doctor",
                "replay",
                "ops",
                "topology",
                "broker",
                "input",
                "pipeline",
                "config",
                "dedup",
                "json",
                "resources",
                "article",
                KAFKA,
                "picocli..",
                "javax.security.auth..");
        return rows;
    }

    private static void row(Map<String, List<String>> rows, String name, String... allowed) {
        rows.put(
                "kabar." + name,
                Stream.of(allowed)
                        .map(each -> each.endsWith("..") ? each : "kabar." + each)
                        .toList());
    }
}
