package kabar.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kabar.article.Coordinates;
import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** The headers of a dead letter: why it is one, and where its input stood. Names follow Kafka's own dead letter queue. */
public final class DeadLetterHeaders {
    private static final String PREFIX = "__streams.errors.";
    private static final String REASON = PREFIX + "reason";
    private static final String MESSAGE = PREFIX + "message";
    /** Headers with the place of the input, which a replay from another topic does not share. */
    public static final String TOPIC = PREFIX + "topic";

    public static final String PARTITION = PREFIX + "partition";
    public static final String OFFSET = PREFIX + "offset";
    private static final String TIMESTAMP = PREFIX + "timestamp";

    private DeadLetterHeaders() {}

    /** The headers by name, in the order they are written. */
    public static Map<String, String> of(Coordinates at, RejectReason reason, String message) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(REASON, reason.code());
        headers.put(MESSAGE, message);
        headers.put(TOPIC, at.topic());
        headers.put(PARTITION, Integer.toString(at.partition()));
        headers.put(OFFSET, Long.toString(at.offset()));
        headers.put(TIMESTAMP, Long.toString(at.logTime()));
        return headers;
    }

    /** Whether these are headers of a dead letter; {@code value} gives the text of a header, null for one that is missing. */
    public static boolean areThose(UnaryOperator<@Nullable String> value) {
        return value.apply(REASON) != null;
    }

    /** The reason and the message; for a reason that this version does not know, that it is no record of Kabar. */
    public static Rejected rejected(UnaryOperator<@Nullable String> value) {
        String code = text(value, REASON);
        return Arrays.stream(RejectReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> new Rejected(reason, text(value, MESSAGE)))
                .orElseGet(() -> new Rejected(RejectReason.WRONG_TYPE, "not a record of Kabar " + code));
    }

    /**
     * Where the input stood.
     *
     * @throws NumberFormatException when these are not the headers of a dead letter
     */
    public static Coordinates at(UnaryOperator<@Nullable String> value) {
        return new Coordinates(
                text(value, TOPIC),
                Integer.parseInt(text(value, PARTITION)),
                Long.parseLong(text(value, OFFSET)),
                Long.parseLong(text(value, TIMESTAMP)));
    }

    /** The same for people, whatever the headers hold: {@code news.articles-0@42}. */
    public static String place(UnaryOperator<@Nullable String> value) {
        return text(value, TOPIC) + "-" + text(value, PARTITION) + "@" + text(value, OFFSET);
    }

    private static String text(UnaryOperator<@Nullable String> value, String name) {
        String text = value.apply(name);
        return text == null ? "" : text;
    }
}
