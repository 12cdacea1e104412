package kabar.dedup.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What two collections have in common and what each has alone, in the order they stand there. */
public record Overlap(List<String> onlyFirst, List<String> onlySecond, int common) {
    private static final int SHOWN = 4;

    /** Of two collections of distinct values. */
    public static Overlap of(List<String> first, List<String> second) {
        Set<String> rest = new LinkedHashSet<>(first);
        List<String> onlySecond = new ArrayList<>();
        for (String value : second) if (!rest.remove(value)) onlySecond.add(value);
        return new Overlap(List.copyOf(rest), onlySecond, first.size() - rest.size());
    }

    /** Of two collections of distinct values that a text states: a number and the same one rounded are in common. */
    public static Overlap ofValues(List<String> first, List<String> second) {
        Overlap written = of(first, second);
        if (written.conflicts() == 0) return written;
        List<String> onlyFirst = new ArrayList<>();
        List<String> onlySecond = new ArrayList<>(written.onlySecond);
        for (String value : written.onlyFirst) {
            int same = 0;
            while (same < onlySecond.size() && !ValueAgreement.holds(value, onlySecond.get(same))) same++;
            if (same == onlySecond.size()) onlyFirst.add(value);
            else onlySecond.remove(same);
        }
        int found = written.onlyFirst.size() - onlyFirst.size();
        return new Overlap(onlyFirst, onlySecond, written.common + found);
    }

    public boolean isEqual() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }

    /** Two-sided disagreement: how many values each of the two has that the other lacks; 0 when one contains the other. */
    public int conflicts() {
        return Math.min(onlyFirst.size(), onlySecond.size());
    }

    /** Whether two-sided disagreement is more than this share of all that is compared. */
    public boolean conflictsBeyond(double share) {
        return conflicts() > share * (conflicts() + common);
    }

    /** The first few values that differ, for people: "164, 3 → 225". */
    public String difference() {
        return some(onlyFirst) + " → " + some(onlySecond);
    }

    /** The first few values that differ, where neither comes before the other: "164 against 225". */
    public String contrast() {
        return some(onlyFirst) + " against " + some(onlySecond);
    }

    private static String some(List<String> values) {
        if (values.isEmpty()) return "none";
        String shown = String.join(", ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() > SHOWN ? shown + " …" : shown;
    }
}
