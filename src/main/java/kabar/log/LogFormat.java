package kabar.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.event.KeyValuePair;

/** How an event is written; no raw control character is left in it but the line ends of a stack as text. */
enum LogFormat {
    /** {@code TIME LEVEL Class - message name=value …}, a stack on lines of its own. */
    TEXT {
        @Override
        void append(StringBuilder line, LogEvent event, Instant time, String repeated) {
            line.append(STAMP.format(time.atZone(ZoneId.systemDefault())))
                    .append(' ')
                    .append(event.level())
                    .append(' ')
                    .append(event.logger().substring(event.logger().lastIndexOf('.') + 1))
                    .append(" - ");
            harmless(line, event.message() + repeated, "");
            for (KeyValuePair member : event.others()) {
                line.append(' ').append(member.key).append('=');
                harmless(line, String.valueOf(member.value), "");
            }
            if (!event.stack().isEmpty()) harmless(line.append('\n'), event.stack(), "\n\t");
        }
    },

    /** One object: {@code time}, {@code level}, {@code logger}, {@code message}, members by their names, {@code stack}. */
    JSON {
        @Override
        void append(StringBuilder line, LogEvent event, Instant time, String repeated) {
            member(line.append('{'), "time", STAMP.format(time.atZone(ZoneOffset.UTC)));
            member(line.append(','), "level", event.level().toString().toLowerCase(Locale.ROOT));
            member(line.append(','), "logger", event.logger());
            member(line.append(','), "message", event.message() + repeated);
            for (KeyValuePair other : event.others()) {
                line.append(',');
                if (other.value instanceof Number number)
                    line.append(quoted(other.key)).append(':').append(number);
                else member(line, other.key, String.valueOf(other.value));
            }
            if (!event.stack().isEmpty()) member(line.append(','), LogEvent.STACK, event.stack());
            line.append('}');
        }
    };

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    /**
     * Appends the event without its line end.
     *
     * @param repeated what to add to the message on those that were left out
     */
    abstract void append(StringBuilder line, LogEvent event, Instant time, String repeated);

    private static void member(StringBuilder line, String name, String value) {
        line.append(quoted(name)).append(':').append(quoted(value));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        harmless(quoted, text.replace("\\", "\\\\").replace("\"", "\\\""), "");
        return quoted.append('"').toString();
    }

    /** Appends a text with an escape of JSON's kind for each control character, lone surrogate and sign that turns the direction. */
    private static void harmless(StringBuilder to, String text, String allowed) {
        text.codePoints().forEach(point -> {
            if (allowed.indexOf(point) < 0 && isHarmful(point)) to.append(String.format(Locale.ROOT, "\\u%04x", point));
            else to.appendCodePoint(point);
        });
    }

    private static boolean isHarmful(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
