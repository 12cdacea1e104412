package kabar.article;

/** What reading an input record gives: an article, or the reason why there is none. */
public sealed interface Parsed {
    /** A record that can be judged. */
    record Accepted(Article article) implements Parsed {}

    /**
     * A record for the dead letter topic.
     *
     * @param message for people; holds no text of the input
     */
    record Rejected(RejectReason reason, String message) implements Parsed {}
}
