package kabar.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON of a hostile event, cut to what the reader takes: also what is no well-formed text, such as a lone surrogate, is written. */
final class HostileEvent {
    /** Characters of the longest string that is read. */
    static final int MOST_CHARACTERS = 512 << 10;
    /** Bytes of the largest event that is read, less room for its small fields. */
    static final int MOST_BYTES = (1 << 20) - (8 << 10);

    private final Map<String, String> members = new LinkedHashMap<>();

    HostileEvent(String id) {
        text("id", id).text("publishedAt", "2022-01-12T00:00:00Z");
    }

    HostileEvent text(String name, String value) {
        return raw(name, quoted(value));
    }

    /** A member whose value is JSON already. */
    HostileEvent raw(String name, String json) {
        members.put(name, json);
        return this;
    }

    byte[] bytes() {
        var json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        var out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) out.append(unit).append(value.charAt(++i));
            else if (unit == '\n') out.append("\\n");
            else if (unit == '"' || unit == '\\') out.append('\\').append(unit);
            else if (unit < ' ' || Character.isSurrogate(unit)) out.append(String.format("\\u%04x", (int) unit));
            else out.append(unit);
        }
        return out.append('"').toString();
    }
}
