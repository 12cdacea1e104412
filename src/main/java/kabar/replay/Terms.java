package kabar.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What decides a replay's outcome beside its input: the range, the warm-up, the version, the known names and the settings that matter.
 * A replay is resumed on the same terms only.
 *
 * @param values by name, as the manifest has them
 */
public record Terms(SortedMap<String, String> values) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String INPUT = "input";
    private static final String WARM_UP = "warm-up";

    public Terms {
        values = new TreeMap<>(values);
    }

    /** The terms of a replay that is asked for; {@code more} are version, names and settings. */
    public static Terms of(Instant from, Instant to, String input, WarmUp warmUp, Map<String, String> more) {
        if (!from.isBefore(to))
            throw new IllegalArgumentException("from must be before to, was " + from + " and " + to);
        var values = new TreeMap<>(more);
        values.put(FROM, from.toString());
        values.put(TO, to.toString());
        values.put(INPUT, input);
        values.put(WARM_UP, warmUp.toString());
        return new Terms(values);
    }

    /** First record time that is published. */
    public Instant from() {
        return Instant.parse(value(FROM));
    }

    /** First record time that is not published any more. */
    public Instant to() {
        return Instant.parse(value(TO));
    }

    public String input() {
        return value(INPUT);
    }

    public WarmUp warmUp() {
        return WarmUp.parse(value(WARM_UP));
    }

    /** One line for each term that is another one here: {@code to is 2022-…, was 2021-…}. */
    public List<String> differences(Terms earlier) {
        var names = new TreeMap<>(values);
        names.putAll(earlier.values);
        var lines = new ArrayList<String>();
        for (String name : names.keySet()) {
            String now = values.getOrDefault(name, "nothing");
            String was = earlier.values.getOrDefault(name, "nothing");
            if (!now.equals(was)) lines.add(name + " is " + now + ", was " + was);
        }
        return lines;
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
