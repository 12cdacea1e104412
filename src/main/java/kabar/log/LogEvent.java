package kabar.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/**
 * What is logged.
 *
 * @param pattern the message before its arguments are put in, by which events that say the same are known
 * @param members what goes with the message by name, such as the coordinates of a record; one named {@link #STACK} may have several lines
 */
record LogEvent(
        Level level,
        String logger,
        String pattern,
        String message,
        @Nullable Throwable thrown,
        List<KeyValuePair> members) {
    /** Name of a member that says where a mistake was made. */
    static final String STACK = "stack";

    /** Whether it comes from a library. */
    boolean isForeign() {
        return !logger.startsWith("kabar");
    }

    /** The stack, whichever way it came; empty where there is none. Of what a library only warns of, the exceptions without their frames. */
    String stack() {
        for (KeyValuePair member : members) if (member.key.equals(STACK)) return String.valueOf(member.value);
        if (thrown == null) return "";
        var text = new StringBuilder();
        for (Throwable at = thrown; at != null && text.length() < 16_000; at = at.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(at);
            if (isForeign() && level != Level.ERROR) continue;
            for (StackTraceElement frame : at.getStackTrace())
                text.append("\n\tat ").append(frame);
        }
        return text.toString();
    }

    /** The members but the stack. */
    List<KeyValuePair> others() {
        return members.stream().filter(member -> !member.key.equals(STACK)).toList();
    }
}
