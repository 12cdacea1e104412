package kabar.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Where all events end: stderr, in UTF-8 whatever the locale says. */
public final class LogSink {
    private static final Repetition REPETITION = new Repetition();
    private static volatile LogFormat format = LogFormat.TEXT;

    private LogSink() {}

    /** Writes JSON from now on, an object a line, or text. */
    public static void json(boolean json) {
        format = json ? LogFormat.JSON : LogFormat.TEXT;
    }

    static void write(LogEvent event) {
        Instant now = Instant.now();
        String repeated = REPETITION.of(event, now.toEpochMilli());
        if (repeated == null) return;
        var line = new StringBuilder(200);
        format.append(line, event, now, repeated);
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        System.err.write(bytes, 0, bytes.length);
        System.err.flush();
    }
}
