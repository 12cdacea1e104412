package kabar.replay;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a replay's output comes to.
 *
 * @param text the same for the same records, whatever their order and number of input partitions
 * @param records in all topics
 * @param deadLetters of them
 */
public record Digest(String text, long records, long deadLetters) {
    SortedMap<String, String> toValues() {
        var values = new TreeMap<String, String>();
        values.put("digest", text);
        values.put("records", Long.toString(records));
        values.put("dead-letters", Long.toString(deadLetters));
        return values;
    }

    static Digest of(SortedMap<String, String> values) {
        return new Digest(
                values.getOrDefault("digest", ""),
                Long.parseLong(values.getOrDefault("records", "0")),
                Long.parseLong(values.getOrDefault("dead-letters", "0")));
    }
}
