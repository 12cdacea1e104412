package kabar.json.event;

import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** What can be said of an event before reading it as JSON. */
public final class InputBytes {
    private InputBytes() {}

    /** Why these bytes are no JSON text in UTF-8 of a bearable size, or null when they may be one. */
    public static @Nullable Rejected refuse(byte[] value) {
        if (value.length > JsonInput.MAX_DOCUMENT) {
            return new Rejected(
                    RejectReason.TOO_LARGE,
                    "the event has " + value.length + " bytes, the limit is " + JsonInput.MAX_DOCUMENT);
        }
        if (isUtf16(value)) return new Rejected(RejectReason.UTF16, "the event is UTF-16 or UTF-32, it must be UTF-8");
        int start = textStart(value);
        if (isBlank(value, start)) return new Rejected(RejectReason.EMPTY_VALUE, "the event has no content");
        int invalid = StrictUtf8.firstInvalid(value, start);
        if (invalid < 0) return null;
        return new Rejected(RejectReason.INVALID_UTF8, "the event is not UTF-8 at byte " + invalid);
    }

    /** Where the text begins: after the byte order mark if there is one. */
    public static int textStart(byte[] value) {
        boolean mark =
                value.length >= 3 && value[0] == (byte) 0xef && value[1] == (byte) 0xbb && value[2] == (byte) 0xbf;
        return mark ? 3 : 0;
    }

    /** A byte order mark of UTF-16 or UTF-32, or NUL in one of the first bytes where JSON has an ASCII sign. */
    private static boolean isUtf16(byte[] value) {
        if (value.length < 2) return false;
        int first = value[0] & 0xff;
        int second = value[1] & 0xff;
        if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) return true;
        if (value.length >= 4 && first == 0 && second == 0 && (value[2] == 0) != (value[3] == 0)) return true;
        return (first == 0) != (second == 0);
    }

    private static boolean isBlank(byte[] value, int start) {
        for (int at = start; at < value.length; at++) {
            if (value[at] != ' ' && value[at] != '\n' && value[at] != '\r' && value[at] != '\t') return false;
        }
        return true;
    }
}
