package kabar.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.article.Coordinates;
import kabar.config.Settings;

/**
 * What the topics hold against what they must hold.
 *
 * @param records of the input
 * @param lost records that should be in a topic and are not
 * @param doubled records that are in a topic once more than they should be
 * @param changed records with another byte than they should have
 * @param stray records of a topic that should not be there
 * @param disordered records that follow one that comes after them in the log
 * @param late records that say they were judged out of order
 * @param stories of which the last word is not the right one
 * @param examples a few of each, for whoever looks into it
 */
record Verdict(
        long records,
        long lost,
        long doubled,
        long changed,
        long stray,
        long disordered,
        long late,
        long stories,
        List<String> examples) {
    private static final int EXAMPLES = 5;

    static Verdict of(Settings settings, Oracle oracle, List<Written> written, Map<String, String> stories) {
        var examples = new ArrayList<String>();
        var found = new HashMap<Place, Map<String, Integer>>();
        var late = new HashSet<Place>();
        long changed = 0;
        long stray = 0;
        for (Written each : written) {
            found.computeIfAbsent(each.of(), place -> new HashMap<>()).merge(each.topic(), 1, Integer::sum);
            if (each.late()) late.add(each.of());
            String right = oracle.records().getOrDefault(each.of(), Map.of()).get(each.topic());
            if (right == null) {
                if (stray++ < EXAMPLES) examples.add("stray " + each);
            } else if (!right.equals(each.fingerprint())) {
                if (changed++ < EXAMPLES) examples.add("changed " + each);
            }
        }
        long lost = 0;
        for (var expected : oracle.records().entrySet())
            for (String topic : expected.getValue().keySet())
                if (!found.getOrDefault(expected.getKey(), Map.of()).containsKey(topic) && lost++ < EXAMPLES)
                    examples.add("lost " + expected.getKey() + " in " + topic);
        long doubled = 0;
        for (var place : found.entrySet())
            for (var topic : place.getValue().entrySet()) {
                if (topic.getValue() > 1 && doubled < EXAMPLES)
                    examples.add("doubled " + place.getKey() + " in " + topic.getKey());
                doubled += topic.getValue() - 1;
            }
        long disordered = disordered(settings, oracle, written, late);
        long wrongStories = differences(oracle.stories(), stories);
        return new Verdict(
                oracle.records().size(),
                lost,
                doubled,
                changed,
                stray,
                disordered,
                late.size(),
                wrongStories,
                examples);
    }

    /** Dead letters are in no order: each partition writes its own. */
    private static long disordered(Settings settings, Oracle oracle, List<Written> written, Set<Place> late) {
        var latest = new HashMap<String, Coordinates>();
        long count = 0;
        for (Written each : written) {
            Coordinates at = oracle.order().get(each.of());
            if (at == null
                    || late.contains(each.of())
                    || each.topic().equals(settings.topics().deadLetters())) continue;
            Coordinates before = latest.put(each.topic(), at);
            if (before != null && at.compareTo(before) < 0) count++;
        }
        return count;
    }

    private static long differences(Map<String, String> right, Map<String, String> found) {
        var keys = new HashSet<>(right.keySet());
        keys.addAll(found.keySet());
        return keys.stream()
                .filter(key -> !String.valueOf(right.get(key)).equals(String.valueOf(found.get(key))))
                .count();
    }

    boolean isClean() {
        return lost + doubled + changed + stray + disordered + late + stories == 0;
    }

    String table() {
        var table = new StringBuilder();
        row(table, "input records", records);
        row(table, "lost", lost);
        row(table, "doubled", doubled);
        row(table, "changed", changed);
        row(table, "stray", stray);
        row(table, "out of order", disordered);
        row(table, "late", late);
        row(table, "stories with another last word", stories);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, long count) {
        table.append(String.format(Locale.ROOT, "%-32s %10d%n", name, count));
    }
}
