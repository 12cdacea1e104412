package kabar.replay;

import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import kabar.topology.InputRange;
import kabar.topology.InputRange.Stretch;

/**
 * What a replay reads, fixed once and read by every instance and at every restart.
 *
 * @param records that are judged in all
 * @param inRange of them, those in range
 * @param orderly whether no record's own time is before its log time, so that log times tell what is in range
 * @param warmUpIsCut whether the topic has lost records that belong to the warm-up
 */
public record ReplayPlan(
        Terms terms, InputRange range, long records, long inRange, boolean orderly, boolean warmUpIsCut) {
    private static final String LAYOUT = "1";
    private static final String TERM = "term.";
    private static final String PARTITION = "partition.";

    /** As the manifest has it. */
    SortedMap<String, String> toValues() {
        var values = new TreeMap<String, String>();
        values.put("layout", LAYOUT);
        terms.values().forEach((name, value) -> values.put(TERM + name, value));
        for (int partition = 0; partition < range.stretches().size(); partition++) {
            Stretch stretch = range.stretches().get(partition);
            values.put(PARTITION + partition, stretch.first() + " to " + stretch.last());
        }
        values.put("records", Long.toString(records));
        values.put("in-range", Long.toString(inRange));
        values.put("orderly", Boolean.toString(orderly));
        values.put("warm-up-is-cut", Boolean.toString(warmUpIsCut));
        return values;
    }

    /**
     * Reads it back.
     *
     * @throws IllegalStateException when another version wrote it
     */
    static ReplayPlan of(SortedMap<String, String> values) {
        String layout = values.getOrDefault("layout", "none");
        if (!layout.equals(LAYOUT))
            throw new IllegalStateException(
                    "unknown layout " + layout + " of a replay's plan, this Kabar reads " + LAYOUT);
        var terms = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(TERM)) terms.put(name.substring(TERM.length()), value);
        });
        var stretches = new ArrayList<Stretch>();
        for (String line = values.get(PARTITION + 0); line != null; line = values.get(PARTITION + stretches.size())) {
            String[] offsets = line.split(" to ", 2);
            stretches.add(new Stretch(Long.parseLong(offsets[0]), Long.parseLong(offsets[1])));
        }
        var of = new Terms(terms);
        return new ReplayPlan(
                of,
                new InputRange(of.from().toEpochMilli(), of.to().toEpochMilli(), stretches),
                Long.parseLong(values.getOrDefault("records", "")),
                Long.parseLong(values.getOrDefault("in-range", "")),
                Boolean.parseBoolean(values.get("orderly")),
                Boolean.parseBoolean(values.get("warm-up-is-cut")));
    }
}
