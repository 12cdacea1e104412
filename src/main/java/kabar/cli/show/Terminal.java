package kabar.cli.show;

import java.util.Locale;

/** Makes text that came from outside safe to show. */
public final class Terminal {
    private static final char SHOWN = '\uFFFD';

    private Terminal() {}

    /**
     * The text on one line, with a replacement character for each control character and each sign that turns the
     * direction of what follows: none can move the cursor, colour the screen or show words in another order.
     */
    public static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') safe.append(' ');
            else if (harmful(point)) safe.append(SHOWN);
            else safe.appendCodePoint(point);
        });
        return safe.toString();
    }

    /** A JSON text that means the same, with an escape for each such sign: all of them stand within strings. */
    public static String safeJson(String json) {
        var safe = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (harmful(point)) safe.append(String.format(Locale.ROOT, "\\u%04x", point));
            else safe.appendCodePoint(point);
        });
        return safe.toString();
    }

    private static boolean harmful(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
