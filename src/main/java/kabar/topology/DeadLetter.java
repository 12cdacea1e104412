package kabar.topology;

import java.nio.charset.StandardCharsets;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** An input record that is no article: its bytes untouched, and in the headers why and where it stood. */
public record DeadLetter(Coordinates at, RejectReason reason, String message, byte @Nullable [] value) {
    /** Names follow Kafka's own dead letter queue. */
    private static final String PREFIX = "__streams.errors.";

    Headers headers() {
        return new RecordHeaders()
                .add(PREFIX + "reason", utf8(reason.code()))
                .add(PREFIX + "message", utf8(message))
                .add(PREFIX + "topic", utf8(at.topic()))
                .add(PREFIX + "partition", utf8(Integer.toString(at.partition())))
                .add(PREFIX + "offset", utf8(Long.toString(at.offset())))
                .add(PREFIX + "timestamp", utf8(Long.toString(at.logTime())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
