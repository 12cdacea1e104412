package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import kabar.pipeline.Delivery;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads the headers of an input record. */
final class InputHeaders {
    private InputHeaders() {}

    /** What they say of who brought the record. */
    static Delivery delivery(Headers headers) {
        return new Delivery(LogTime.size(headers), text(headers, Delivery.SOURCE), text(headers, Delivery.SIGNATURE));
    }

    /** The text of a header; those of one that stands twice together, which is no name and no signature. */
    private static @Nullable String text(Headers headers, String name) {
        var values = new StringJoiner(" ");
        boolean none = true;
        for (Header header : headers.headers(name)) {
            values.add(header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
            none = false;
        }
        return none ? null : values.toString();
    }
}
