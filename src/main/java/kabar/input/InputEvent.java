package kabar.input;

/**
 * One event to be sent or processed.
 *
 * @param source file it comes from, {@code -} for standard input, with the line where a file holds several: {@code news.jsonl:17}
 * @param value bytes of the event, which need not be an article
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record InputEvent(String source, byte[] value) {}
