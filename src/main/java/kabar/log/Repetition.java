package kabar.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a log readable on a bad night: of what libraries say again and again, and of one and the same mistake, a line a minute is written,
 * with the number of those left out before it. What Kabar says otherwise is left alone: it says each thing once.
 */
final class Repetition {
    private static final long MINUTE_MS = 60_000;
    private static final int MOST_KNOWN = 500;

    private final Map<String, Said> known = new LinkedHashMap<>();

    /** When something was written last, and how often it was left out since. */
    private record Said(long at, long leftOut) {}

    /** What to add to the message of an event at this time, epoch ms; null when it is left out. */
    synchronized @Nullable String of(LogEvent event, long now) {
        String stack = event.stack();
        if (!event.isForeign() && stack.isEmpty()) return "";
        String key = event.logger() + '\n' + (event.isForeign() ? event.pattern() : stack);
        Said before = known.get(key);
        if (before != null && now - before.at < MINUTE_MS) {
            known.put(key, new Said(before.at, before.leftOut + 1));
            return null;
        }
        if (known.size() == MOST_KNOWN) known.remove(known.keySet().iterator().next());
        known.put(key, new Said(now, 0));
        return before == null || before.leftOut == 0 ? "" : " (and " + before.leftOut + " more like it)";
    }
}
