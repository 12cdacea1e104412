package kabar.json;

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

    /** An input that was no article; {@code reason} is the code of a reject reason. */
    record DeadLetter(String topic, @Nullable String key, String reason, String message) implements PublishedLine {}

    /** Anything else, for example what is known of a story; {@code value} is JSON. */
    record Other(String topic, @Nullable String key, String value) implements PublishedLine {}
}
