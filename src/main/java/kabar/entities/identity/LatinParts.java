package kabar.entities.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kabar.entities.identity.Sounds.Reading;

/** The parts of the names of known persons, found by how they sound. */
final class LatinParts {
    private static final int MOST = 64;
    private static final double NOT_ATTESTED = 0.05;
    private static final double NEAR = 0.2;
    private static final List<Reading> READINGS = List.of(Reading.USUAL, Reading.SILENT_R);
    private static final List<Reading> EASTERN = List.of(Reading.EASTERN);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int[] keys = {};
    private int[] parts = {};
    private long[] codes = {};

    private record Row(int key, int part, long code) {}

    /**
     * A part that a spelling may stand for.
     *
     * @param number of the part
     * @param apart how far the spelling is from it, from 0 on
     */
    record Candidate(int number, double apart) {}

    /** Adds a part and gives its number. */
    int add(String part, boolean eastern) {
        Integer known = numbers.get(part);
        if (known != null) return known;
        int number = numbers.size();
        numbers.put(part, number);
        var ways = new LinkedHashSet<String>(List.of(NameParts.said(part)));
        ways.add(part);
        for (String said : ways)
            for (Reading reading : eastern ? EASTERN : READINGS) {
                Sounds sounds = Sounds.of(said, reading);
                var row = new Row(sounds.key(), number, sounds.code());
                if (!sameAsLast(row)) rows.add(row);
            }
        return number;
    }

    private boolean sameAsLast(Row row) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).equals(row);
    }

    /** To be called once, when all parts are in. */
    void sort() {
        rows.sort(Comparator.comparingInt(Row::key).thenComparingInt(Row::part));
        keys = rows.stream().mapToInt(Row::key).toArray();
        parts = rows.stream().mapToInt(Row::part).toArray();
        codes = rows.stream().mapToLong(Row::code).toArray();
        rows.clear();
    }

    /** The number of a part; -1 for one that is not here. */
    int number(String part) {
        return numbers.getOrDefault(part, -1);
    }

    /** The parts that a spelling may stand for, the nearest first: {@link #MOST} at most. */
    List<Candidate> find(NamePart part) {
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < part.attested().length; i++) {
            Integer number = numbers.get(part.attested()[i]);
            if (number != null) found.add(new Candidate(number, 0.02 * i));
        }
        double more = found.isEmpty() ? 0 : NOT_ATTESTED;
        for (String said : part.said()) near(part, Sounds.of(said, part.reading()), more, found);
        found.sort(Comparator.comparingDouble(Candidate::apart).thenComparingInt(Candidate::number));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private void near(NamePart part, Sounds sounds, double more, List<Candidate> found) {
        int key = sounds.key();
        int at = Arrays.binarySearch(keys, key);
        if (at < 0) return;
        while (at > 0 && keys[at - 1] == key) at--;
        for (; at < keys.length && keys[at] == key; at++) {
            double apart = more + Likeness.apart(sounds, part.written(), codes[at]);
            int number = parts[at];
            if (apart <= NEAR && found.stream().noneMatch(each -> each.number == number && each.apart <= apart))
                found.add(new Candidate(number, apart));
        }
    }
}
