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
        return new Sense(WordRole.EXCLUSIVE, set("opposite " + pair), side);
    }

    void endOpposites() {
        opposites = next;
    }

    boolean isOpposite(int set) {
        return set < opposites;
    }

    boolean isArticle(Sense sense) {
        return sense.role() == WordRole.EMPTY && sense.set() == sets.getOrDefault(ARTICLE, -1);
    }

    /** The sense of a line: its kind is a role, or {@code set:name} for a group of alternatives. */
    Sense ofLine(String kind) {
        return switch (kind) {
            case "empty" -> new Sense(WordRole.EMPTY, set(kind), 0);
            case ARTICLE -> new Sense(WordRole.EMPTY, set(kind), group("article " + next++));
            case "same" -> new Sense(WordRole.SAME, next++, 0);
            case "form" -> new Sense(WordRole.FORM, next++, 0);
            case "say" -> new Sense(WordRole.SAME, set(kind), 0);
            case "approx" -> new Sense(WordRole.APPROXIMATION, set(kind), 0);
            case "approx-behind" -> new Sense(WordRole.APPROXIMATION, set(kind), 1);
            case "more", "least" -> new Sense(WordRole.BOUND, set("lower bound"), group(kind));
            case "less", "most" -> new Sense(WordRole.BOUND, set("upper bound"), group(kind));
            case "qualifier" -> new Sense(WordRole.QUALIFIER, set(kind), group("qualifier " + next++));
            case "not" -> new Sense(WordRole.NOT, set(kind), 0);
            case "not-negating" -> new Sense(WordRole.NOT_NEGATING, set(kind), 0);
            case "title", "rank" -> new Sense(WordRole.TITLE, set(kind), group(kind + next++));
            case "company" -> new Sense(WordRole.COMPANY, set(kind), group(kind + next++));
            case "counter" -> new Sense(WordRole.COUNTER, set(kind), 0);
            case "fixed" -> new Sense(WordRole.FIXED, next++, 0);
            case "credit" -> new Sense(WordRole.CREDIT, set(kind), 0);
            default -> {
                if (!kind.startsWith("set:")) throw new IllegalStateException("unknown kind of words: " + kind);
                yield new Sense(WordRole.EXCLUSIVE, set(kind), group("group " + next++));
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
