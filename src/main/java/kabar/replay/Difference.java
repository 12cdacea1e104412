package kabar.replay;

import java.util.List;

/**
 * A record that is not the same on both sides.
 *
 * @param topic without its prefix
 * @param key article id, or story id; empty for a dead letter without a key
 * @param logTime of its input, as text; empty for a story
 * @param members in which it differs, for a changed one
 * @param late whether the other side judged it late
 */
public record Difference(Kind kind, String topic, String key, String logTime, List<String> members, boolean late) {
    /** What the replay has that the other side has not, and so on. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Difference {
        members = List.copyOf(members);
    }
}
