package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import kabar.article.Flag;
import kabar.article.Parsed;
import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads article events. Any bytes give an article or the reason why there is none; nothing is thrown. One pass, linear, without a tree.
 * Thread-safe.
 */
public final class ArticleReader {
    /** Reads the value of an input record; null is a tombstone. */
    public Parsed read(byte @Nullable [] value) {
        return read(value, null);
    }

    /**
     * Reads the value of an input record that a source delivered, whose name becomes part of the article's id.
     *
     * @param source null for the topic itself
     */
    public Parsed read(byte @Nullable [] value, @Nullable String source) {
        if (value == null) return new Rejected(RejectReason.TOMBSTONE, "the record has no value");
        if (value.length == 0) return new Rejected(RejectReason.EMPTY_VALUE, "the event has no content");
        Rejected refused = InputBytes.refuse(value);
        if (refused != null) return refused;
        int start = InputBytes.textStart(value);
        ArticleDraft draft = new ArticleDraft();
        if (start > 0) draft.flags.add(Flag.BOM);
        try (JsonParser parser = JsonInput.FACTORY.createParser(value, start, value.length - start)) {
            Rejected fault = fill(draft, parser);
            return fault != null ? fault : new ArticleAssembly(draft, source).assemble();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static @Nullable Rejected fill(ArticleDraft draft, JsonParser parser) throws IOException {
        boolean object;
        try {
            object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    draft.read(name, parser);
                }
            } else {
                parser.skipChildren();
            }
        } catch (JsonProcessingException fault) {
            return Faults.of(fault, parser);
        }
        if (hasMore(parser)) return new Rejected(RejectReason.TRAILING_BYTES, "something follows the JSON text");
        return object ? null : new Rejected(RejectReason.WRONG_TYPE, "the event is JSON, but not an object");
    }

    private static boolean hasMore(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() != null;
        } catch (JsonProcessingException garbage) {
            return true;
        }
    }
}
