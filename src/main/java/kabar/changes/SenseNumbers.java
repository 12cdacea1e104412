package kabar.changes;

import java.util.HashMap;
import java.util.Map;

/** Numbers the sets and groups of a language as its tables are read: those of opposites first. */
final class SenseNumbers {
    private static final String ARTICLE = "article";

    private final Map<String, Integer> sets = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private int next;
    private int opposites;

    /** The sense of one side of a pair of opposites; all of them come before {@link #endOpposites}. */
    Sense ofOpposite(String pair, int side) {
        return new Sense(Role.EXCLUSIVE, set("opposite " + pair), side);
    }

    void endOpposites() {
        opposites = next;
    }

    boolean isOpposite(int set) {
        return set < opposites;
    }

    boolean isArticle(Sense sense) {
        return sense.role() == Role.EMPTY && sense.set() == sets.getOrDefault(ARTICLE, -1);
    }

    /** The sense of a line: its kind is a role, or {@code set:name} for a group of alternatives. */
    Sense ofLine(String kind) {
        return switch (kind) {
            case "empty" -> new Sense(Role.EMPTY, set(kind), 0);
            case ARTICLE -> new Sense(Role.EMPTY, set(kind), group("article " + next++));
            case "same" -> new Sense(Role.SAME, next++, 0);
            case "form" -> new Sense(Role.FORM, next++, 0);
            case "say" -> new Sense(Role.SAME, set(kind), 0);
            case "approx" -> new Sense(Role.APPROXIMATION, set(kind), 0);
            case "approx-behind" -> new Sense(Role.APPROXIMATION, set(kind), 1);
            case "more", "least" -> new Sense(Role.BOUND, set("lower bound"), group(kind));
            case "less", "most" -> new Sense(Role.BOUND, set("upper bound"), group(kind));
            case "qualifier" -> new Sense(Role.QUALIFIER, set(kind), group("qualifier " + next++));
            case "not" -> new Sense(Role.NOT, set(kind), 0);
            case "not-negating" -> new Sense(Role.NOT_NEGATING, set(kind), 0);
            case "title", "rank" -> new Sense(Role.TITLE, set(kind), group(kind + next++));
            case "company" -> new Sense(Role.COMPANY, set(kind), group(kind + next++));
            case "counter" -> new Sense(Role.COUNTER, set(kind), 0);
            case "fixed" -> new Sense(Role.FIXED, next++, 0);
            case "credit" -> new Sense(Role.CREDIT, set(kind), 0);
            default -> {
                if (!kind.startsWith("set:")) throw new IllegalStateException("unknown kind of words: " + kind);
                yield new Sense(Role.EXCLUSIVE, set(kind), group("group " + next++));
            }
        };
    }

    private int set(String name) {
        return sets.computeIfAbsent(name, unseen -> next++);
    }

    private int group(String name) {
        return groups.computeIfAbsent(name, unseen -> groups.size());
    }
}
