package kabar.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a file holds events, told by its name. */
enum InputFormat {
    /** One event a line. */
    LINES,
    /** One event. */
    EVENT,
    /** An article as plain text. */
    TEXT;

    private static final String GZIP = ".gz";

    /** The format of a file of this name, with or without {@code .gz}; null when the name does not say. */
    static @Nullable InputFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(GZIP)) name = name.substring(0, name.length() - GZIP.length());
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> LINES;
            case "json" -> EVENT;
            case "txt", "text" -> TEXT;
            default -> null;
        };
    }

    /** Whether a file of this name is compressed. */
    static boolean isCompressed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
