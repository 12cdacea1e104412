package kabar.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kabar.json.RecordDifference.Change;
import org.jspecify.annotations.Nullable;

/**
 * An article, story or dead letter that is not the same on both sides.
 *
 * @param key article id, or story id; empty for a dead letter without a key
 * @param logTime of its input, as text; empty for a story
 * @param before topics, without their prefix, in which the other side has a record that the replay has not
 * @param after topics in which the replay has a record that the other side has not
 * @param members in which the records differ, for one that both sides have
 * @param late whether the other side judged it late
 */
public record Difference(
        String key, String logTime, List<String> before, List<String> after, List<Change> members, boolean late) {
    /** What happened to a record. */
    public enum Kind {
        /** The replay has it, the other side has not. */
        ADDED,
        /** The other side has it, the replay has not. */
        REMOVED,
        /** Both have it, but not the same. */
        CHANGED
    }

    /** What of a changed one is another; one can be of several. */
    public enum Aspect {
        TOPICS,
        COUNTRIES,
        DISPOSITION,
        OF,
        STORY,
        /** Nothing but what goes with a decision: figures, evidence, texts. */
        OTHER
    }

    /** Name of the pseudo-member that lists the topics. */
    private static final String TOPICS = "topics";

    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        members = List.copyOf(members);
    }

    public Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** What is another, in the order of the kinds; empty for what only one side has. */
    public Set<Aspect> aspects() {
        var aspects = EnumSet.noneOf(Aspect.class);
        if (kind() != Kind.CHANGED) return aspects;
        if (!before.equals(after)) aspects.add(Aspect.TOPICS);
        for (Change change : members) {
            switch (change.member()) {
                case "countries" -> aspects.add(Aspect.COUNTRIES);
                case "verdict.disposition" -> aspects.add(Aspect.DISPOSITION);
                case "verdict.of" -> aspects.add(Aspect.OF);
                case "story", "story.id" -> aspects.add(Aspect.STORY);
                default -> {}
            }
        }
        if (aspects.isEmpty()) aspects.add(Aspect.OTHER);
        return aspects;
    }

    /** The members with the topics before them, where they are others. */
    public List<Change> changes() {
        if (before.equals(after)) return members;
        var changes = new ArrayList<Change>();
        changes.add(new Change(TOPICS, joined(before), joined(after)));
        changes.addAll(members);
        return changes;
    }

    private static @Nullable String joined(List<String> topics) {
        return topics.isEmpty() ? null : String.join(" ", topics);
    }
}
