package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of a replay's manifest: {@code name=value} lines in alphabetical order, UTF-8; no line holds a line end. */
public final class ManifestLines {
    /** Start of the key under which a shard writes its ledger, before its number. */
    public static final String SHARD = "shard/";

    private ManifestLines() {}

    public static byte[] write(SortedMap<String, ?> values) {
        var text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static SortedMap<String, String> read(byte[] lines) {
        var values = new TreeMap<String, String>();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return values;
    }
}
