package kabar.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

class LogFormatTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final String HOSTILE = IntStream.concat(IntStream.range(0, 32), IntStream.range(127, 160))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining())
            + "\u202e\u2066\u2028\ud800\"\\";

    private static String json(LogEvent event) {
        var line = new StringBuilder();
        LogFormat.JSON.append(line, event, TIME, "");
        return line.toString();
    }

    private static String text(LogEvent event) {
        var line = new StringBuilder();
        LogFormat.TEXT.append(line, event, TIME, "");
        return line.toString();
    }

    private static LogEvent mistake(String message) {
        return new LogEvent(
                Level.ERROR,
                "kabar.topology.Mistakes",
                message,
                message,
                null,
                List.of(
                        new KeyValuePair("topic", "news.articles"),
                        new KeyValuePair("partition", 3),
                        new KeyValuePair("offset", 42L),
                        new KeyValuePair("stack", "java.lang.IllegalStateException\n\tat kabar.dedup.Judge")));
    }

    @Test
    void json_isOneObjectWithTheCoordinates() {
        assertThat(json(mistake("a mistake")))
                .isEqualTo(
                        "{\"time\":\"2026-01-02T03:04:05.678Z\",\"level\":\"error\",\"logger\":\"kabar.topology.Mistakes\","
                                + "\"message\":\"a mistake\",\"topic\":\"news.articles\",\"partition\":3,\"offset\":42,"
                                + "\"stack\":\"java.lang.IllegalStateException\\u000a\\u0009at kabar.dedup.Judge\"}");
    }

    @Test
    void text_hasTheSameOnALine_andTheStackBelow() {
        assertThat(text(mistake("a mistake")))
                .endsWith("ERROR Mistakes - a mistake topic=news.articles partition=3 offset=42\n"
                        + "java.lang.IllegalStateException\n\tat kabar.dedup.Judge");
    }

    @Test
    void noRawControlCharacter_isLeftInEither() {
        LogEvent event = mistake(HOSTILE);
        assertThat(json(event)).matches("[^\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]*");
        assertThat(text(event).lines().findFirst().orElseThrow())
                .matches("[^\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]*");
    }

    @Test
    void whatALibraryOnlyWarnsOf_hasNoFrames_andItsErrorsDo() {
        var thrown = new IllegalStateException("fenced", new IllegalArgumentException("epoch"));
        var warning = new LogEvent(Level.WARN, "org.apache.kafka.X", "m", "m", thrown, List.of());
        assertThat(warning.stack())
                .isEqualTo(
                        "java.lang.IllegalStateException: fenced\ncaused by java.lang.IllegalArgumentException: epoch");
        var error = new LogEvent(Level.ERROR, "org.apache.kafka.X", "m", "m", thrown, List.of());
        assertThat(error.stack()).contains("\tat kabar.log.LogFormatTest");
    }
}
