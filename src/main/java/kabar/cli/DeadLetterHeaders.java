package kabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the headers of a dead letter say. */
final class DeadLetterHeaders {
    private static final String PREFIX = "__streams.errors.";

    private DeadLetterHeaders() {}

    static boolean isDeadLetter(ConsumerRecord<?, ?> record) {
        return record.headers().lastHeader(PREFIX + "reason") != null;
    }

    /** The reason and the message; for a record without such headers, that it is no record of Kabar. */
    static Rejected rejected(ConsumerRecord<?, ?> record) {
        String code = text(record, "reason");
        return Arrays.stream(RejectReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> new Rejected(reason, text(record, "message")))
                .orElseGet(() -> new Rejected(RejectReason.WRONG_TYPE, "not a record of Kabar " + code));
    }

    /** Where it stood: {@code news.articles-0@42}. */
    static String source(ConsumerRecord<?, ?> record) {
        return text(record, "topic") + "-" + text(record, "partition") + "@" + text(record, "offset");
    }

    private static String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(PREFIX + name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
