package kabar.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record to be written, a report, a story or a dead letter alike.
 *
 * @param topic one of the closed list of {@link kabar.article.TopicNames}
 * @param key article id or story id in UTF-8; of a dead letter the key of its input, untouched
 * @param headers by name, in the order they are written
 * @param value of a dead letter the value of its input, untouched
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
public record Output(String topic, byte @Nullable [] key, Map<String, String> headers, byte @Nullable [] value) {
    /** The key as text, or null where there is none. */
    public @Nullable String keyText() {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }
}
