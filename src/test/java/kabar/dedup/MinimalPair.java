package kabar.dedup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A minimal pair: a report and the same report with one place changed, which is either another fact or another wording.
 * The README beside {@code fact-pairs.jsonl} describes the file.
 *
 * @param note the class of the change, such as {@code ordinal}
 */
record MinimalPair(
        String lang, Report original, Instant publishedAt, Kind kind, Zone zone, String from, String to, String note) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a change does to the facts of a report. */
    enum Kind {
        CHANGED,
        HARMLESS
    }

    /** Where a change stands. */
    enum Zone {
        TITLE,
        BODY
    }

    /** The text of a report. */
    record Report(String title, String body) {}

    MinimalPair {
        String text = zone == Zone.TITLE ? original.title() : original.body();
        int first = text.indexOf(from);
        if (from.isEmpty() || first < 0 || first != text.lastIndexOf(from))
            throw new IllegalArgumentException("\"" + from + "\" must stand once in the " + zone + " of: " + text);
        if (from.equals(to)) throw new IllegalArgumentException("a change must change something: " + from);
    }

    /** The report with the change. */
    Report changed() {
        return zone == Zone.TITLE
                ? new Report(original.title().replace(from, to), original.body())
                : new Report(original.title(), original.body().replace(from, to));
    }

    /** All pairs in the order of the file; those of one report stand together. */
    static List<MinimalPair> all() {
        var pairs = new ArrayList<MinimalPair>();
        try (InputStream in = MinimalPair.class.getResourceAsStream("/kabar/dedup/fact-pairs.jsonl")) {
            String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                JsonNode json = MAPPER.readTree(line);
                for (JsonNode change : json.withArray("changes")) pairs.add(read(json, change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static MinimalPair read(JsonNode json, JsonNode change) {
        return new MinimalPair(
                text(json, "lang"),
                new Report(text(json, "title"), text(json, "body")),
                Instant.parse(text(json, "publishedAt")),
                Kind.valueOf(upper(text(change, "kind"))),
                Zone.valueOf(upper(text(change, "zone"))),
                text(change, "old"),
                text(change, "new"),
                text(change, "note"));
    }

    private static String text(JsonNode json, String member) {
        return Objects.requireNonNull(json.get(member), member).asText();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
