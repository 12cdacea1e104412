package kabar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import kabar.article.Decisions;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;
import kabar.json.event.Field;
import kabar.json.event.InputBytes;
import kabar.json.event.JsonInput;

/** Takes the member {@code decisions} out of an event, or puts it in; all other bytes stay as they are. Linear. */
public final class EventDecisions {
    private EventDecisions() {}

    /** The event without it, under whichever of its names; bytes that are no JSON object, or have none, are given back as they are. */
    public static byte[] without(byte[] event) {
        int start = InputBytes.textStart(event);
        var kept = new ByteArrayOutputStream(event.length);
        kept.write(event, 0, start);
        kept.write('{');
        boolean found = false;
        boolean first = true;
        try (JsonParser parser = JsonInput.FACTORY.createParser(event, start, event.length - start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return event;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                boolean decides = Field.of(parser.currentName()) == Field.DECISIONS;
                int from = start + (int) parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                parser.skipChildren();
                parser.finishToken();
                int to = start + (int) parser.currentLocation().getByteOffset();
                found |= decides;
                if (decides) continue;
                if (!first) kept.write(',');
                first = false;
                kept.write(event, from, to - from);
            }
            int end = start + (int) parser.currentLocation().getByteOffset();
            kept.write('}');
            kept.write(event, end, event.length - end);
        } catch (JsonProcessingException noJson) {
            return event;
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return found ? kept.toByteArray() : event;
    }

    /**
     * The event with these in place of any that it has.
     *
     * @throws IllegalArgumentException for bytes that are no JSON object with a member
     */
    public static byte[] with(byte[] event, Decisions decisions) {
        byte[] bare = without(event);
        int end = bare.length - 1;
        while (end > 0 && bare[end] != '}') end--;
        if (end <= 0 || !(new ArticleReader().read(bare) instanceof Parsed.Accepted))
            throw new IllegalArgumentException("the event is no article");
        byte[] member = JsonBytes.object(json ->
                json.object(Field.DECISIONS.fieldName(), members -> RecordMembers.decisions(members, decisions)));
        member[0] = ',';
        return Bytes.joined(Arrays.copyOf(bare, end), member);
    }
}
