package kabar.json;

import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** One line that {@code kabar process} wrote. */
public sealed interface PublishedLine {
    /** Topic the line is for. */
    String topic();

    /** Key under which it is sent. */
    @Nullable
    String key();

    /** An output record. */
    record Report(String topic, @Nullable String key, PublishedRecord value) implements PublishedLine {}

    /** An input that was no article. */
    record DeadLetter(String topic, @Nullable String key, RejectReason reason, String message)
            implements PublishedLine {}

    /** Anything else, for example what is known of a story; {@code value} is JSON. */
    record Other(String topic, @Nullable String key, String value) implements PublishedLine {}
}
