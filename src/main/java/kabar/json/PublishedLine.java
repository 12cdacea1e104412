package kabar.json;

import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** One line that {@code kabar process} or {@code kabar tail -o json} wrote. */
public sealed interface PublishedLine {
    /** Topic the line is for. */
    String topic();

    /** Key under which it is sent. */
    @Nullable
    String key();

    /** The article event that the line holds, UTF-8 where the event was; null when it holds none. */
    byte @Nullable [] event();

    /** An output record. */
    record Report(String topic, @Nullable String key, PublishedRecord value) implements PublishedLine {
        /** The article as its publisher gave it, of the record's members that say so. */
        @Override
        public byte[] event() {
            return ArticleEvent.of(value);
        }
    }

    /** An input that was no article; {@code event} is what came in, null for a tombstone. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record DeadLetter(String topic, @Nullable String key, RejectReason reason, String message, byte @Nullable [] event)
            implements PublishedLine {}

    /** Anything else, for example what is known of a story; {@code value} is JSON. */
    record Other(String topic, @Nullable String key, String value) implements PublishedLine {
        @Override
        public byte @Nullable [] event() {
            return null;
        }
    }
}
