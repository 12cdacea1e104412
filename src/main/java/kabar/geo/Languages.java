package kabar.geo;

import java.util.HashMap;
import java.util.Map;

/** The languages that names are restricted to, numbered in the order in which the resource brings them, and sets of them. */
final class Languages {
    /** A text whose language nobody knows: it may use the names of all. */
    static final int ANY = -1;
    /** A language that no name is restricted to. */
    static final int OTHER = -2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Set> sets = new HashMap<>();

    /** Languages that share a name; equal sets of one resource are one object. */
    static final class Set {
        /** What any text may use. */
        static final Set ALL = new Set(new long[0]);

        private final long[] bits;

        private Set(long[] bits) {
            this.bits = bits;
        }

        /** Whether a text of the language with this number may use the name. */
        boolean has(int language) {
            if (language < 0) return language == ANY || this == ALL;
            return this == ALL || (language >>> 6 < bits.length && (bits[language >>> 6] >>> language & 1) != 0);
        }
    }

    /** Number of an ISO 639 code: {@link #ANY} for {@code und}, {@link #OTHER} for a language that the resource does not know. */
    int number(String code) {
        return code.equals("und") || code.isEmpty() ? ANY : numbers.getOrDefault(code, OTHER);
    }

    /** The set that a comma-separated list of codes names; an empty one names all. */
    Set set(String list) {
        Set known = list.isEmpty() ? Set.ALL : sets.get(list);
        if (known != null) return known;
        String[] codes = list.split(",", -1);
        for (String code : codes) numbers.putIfAbsent(code, numbers.size());
        long[] bits = new long[(numbers.size() + 63) / 64];
        for (String code : codes) {
            int number = number(code);
            bits[number >>> 6] |= 1L << number;
        }
        var made = new Set(bits);
        sets.put(list, made);
        return made;
    }
}
