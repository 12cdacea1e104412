package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;

/**
 * Names the reason for which a parser gave up. Jackson tells its reasons apart by the first words of its messages only; the rest of a message may
 * quote the input and goes nowhere.
 */
final class Faults {
    private Faults() {}

    /** The dead letter for what the parser found. */
    static Rejected of(JsonProcessingException fault, JsonParser parser) {
        String message = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        long offset = parser.currentLocation().getByteOffset();
        if (fault instanceof StreamConstraintsException) return limit(message);
        if (message.startsWith("Duplicate field")) {
            return new Rejected(
                    RejectReason.DUPLICATE_KEY, "a field occurs twice in one object, before byte " + offset);
        }
        if (message.startsWith("Illegal unquoted character")) {
            return new Rejected(
                    RejectReason.CONTROL_CHARACTER,
                    "a string has a control character that is not escaped, near byte " + offset);
        }
        return new Rejected(RejectReason.NOT_JSON, "the event is not JSON near byte " + offset);
    }

    private static Rejected limit(String message) {
        if (message.startsWith("Document nesting depth")) {
            return new Rejected(RejectReason.TOO_DEEP, "the event is nested deeper than " + JsonInput.MAX_DEPTH);
        }
        if (message.startsWith("String value length")) {
            return new Rejected(
                    RejectReason.STRING_TOO_LONG, "a string is longer than " + JsonInput.MAX_STRING + " characters");
        }
        if (message.startsWith("Name length")) {
            return new Rejected(RejectReason.NAME_TOO_LONG, "a field name is longer than " + JsonInput.MAX_NAME);
        }
        if (message.startsWith("Token count")) {
            return new Rejected(
                    RejectReason.TOO_MANY_TOKENS, "the event has more than " + JsonInput.MAX_TOKENS + " tokens");
        }
        return new Rejected(RejectReason.NUMBER_TOO_LONG, "a number has more digits than can be read");
    }
}
