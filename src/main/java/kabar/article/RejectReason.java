package kabar.article;

import java.util.Locale;

/** Why an input record is no article; {@link #code()} goes into the dead letter's header. */
public enum RejectReason {
    TOMBSTONE,
    EMPTY_VALUE,
    TOO_LARGE,
    INVALID_UTF8,
    UTF16,
    NOT_JSON,
    CONTROL_CHARACTER,
    TRAILING_BYTES,
    DUPLICATE_KEY,
    TOO_DEEP,
    STRING_TOO_LONG,
    NAME_TOO_LONG,
    NUMBER_TOO_LONG,
    TOO_MANY_TOKENS,
    WRONG_TYPE,
    NO_IDENTITY,
    NO_TEXT,
    HEADERS_TOO_LARGE,
    RECORD_TOO_LARGE,
    INTERNAL_ERROR;

    /** Lower case with hyphens, for example {@code not-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
