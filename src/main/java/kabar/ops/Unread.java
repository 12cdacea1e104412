package kabar.ops;

/**
 * What an application has left to read.
 *
 * @param known whether the brokers said so
 * @param input records of the input topic
 * @param judge records between enriching and judging, heartbeats and markers among them
 */
public record Unread(boolean known, long input, long judge) {
    static final Unread UNKNOWN = new Unread(false, 0, 0);
}
