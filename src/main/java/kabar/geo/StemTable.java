package kabar.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.text.LongTable;

/** Stems of names with the classes of endings they take: one class for the nouns of a language, one for its adjectives. */
final class StemTable {
    private static final int FILTER_BITS = 1 << 19;

    private final LongTable byHash = new LongTable(1 << 12);
    private final List<int[]> classSets = new ArrayList<>();
    private final Map<Integer, LongTable> endings = new TreeMap<>();
    /** One bit per hash, so that most letters of a text cost one memory access. */
    private final long[] filter = new long[FILTER_BITS / 64];

    /** Lets stems of a class take these endings; the empty ending is one only if it is listed. */
    void endings(int endingClass, List<String> list) {
        var table = new LongTable(list.size());
        for (String ending : list) table.put(WordKeys.hash(ending, 0, ending.length()), 1);
        endings.put(endingClass, table);
    }

    /** Makes a stem known to a class. */
    void add(long hash, int endingClass) {
        filter[(int) (hash & FILTER_BITS - 1) >>> 6] |= 1L << hash;
        int known = byHash.get(hash);
        Set<Integer> set = new HashSet<>();
        if (known != LongTable.ABSENT) for (int each : classSets.get(known)) set.add(each);
        set.add(endingClass);
        int[] sorted = set.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (known != LongTable.ABSENT) {
            classSets.set(known, sorted);
        } else {
            byHash.put(hash, classSets.size());
            classSets.add(sorted);
        }
    }

    boolean maybe(long hash) {
        return (filter[(int) (hash & FILTER_BITS - 1) >>> 6] >>> hash & 1) != 0;
    }

    /** Handle for {@link #of}, or {@link LongTable#ABSENT}. */
    int classes(long hash) {
        return byHash.get(hash);
    }

    int[] of(int handle) {
        return classSets.get(handle);
    }

    boolean allows(int endingClass, long endingHash) {
        LongTable table = endings.get(endingClass);
        return table != null && table.get(endingHash) != LongTable.ABSENT;
    }
}
