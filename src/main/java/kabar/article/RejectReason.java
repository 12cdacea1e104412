package kabar.article;

/** Why an input record is no article; {@link #code()} goes into the dead letter's header. */
public enum RejectReason implements Code {
    TOMBSTONE("The record has no value."),
    EMPTY_VALUE("The event has no bytes, or blanks only."),
    TOO_LARGE("The event has more than 1 MiB."),
    INVALID_UTF8("The event is not well-formed UTF-8."),
    UTF16("The event is UTF-16 or UTF-32, and has to be UTF-8."),
    NOT_JSON("The event is not JSON."),
    CONTROL_CHARACTER("A string has a control character that is not escaped."),
    TRAILING_BYTES("Something follows the JSON text."),
    DUPLICATE_KEY("A field occurs twice in one object."),
    TOO_DEEP("The event is nested deeper than 32 levels."),
    STRING_TOO_LONG("A string has more than 524,288 characters."),
    NAME_TOO_LONG("The name of a field has more than 256 characters."),
    NUMBER_TOO_LONG("A number has more digits than can be read."),
    TOO_MANY_TOKENS("The event has more than 50,000 JSON tokens."),
    WRONG_TYPE("The event is no JSON object, or a field without which there is no article is not text."),
    NO_IDENTITY("The event has neither id nor url."),
    NO_TEXT("The event has neither title nor body."),
    UNREADABLE_SOURCE("The header that names the source is no name, or stands there twice."),
    UNSIGNED_DECISION("The event has decisions that nobody signed who may decide."),
    UNREADABLE_DECISION("The event has signed decisions that are not as they have to be."),
    HEADERS_TOO_LARGE("The headers of the record are too large to go on with it."),
    RECORD_TOO_LARGE("The output record would be larger than a topic takes."),
    BUDGET("The event would take more work than an article may: it is thousands of names, tags or words of a title."),
    INTERNAL_ERROR("Kabar failed on the event, which is a defect of Kabar.");

    private final String meaning;

    RejectReason(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
