package kabar.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * Misspelt country names: capitalised words of at least eight letters that no name covers, one edit away from a country's name
 * that stands in the same text, with the same first and last letter.
 */
final class Misspellings {
    private static final int SHORTEST = 8;

    private Misspellings() {}

    /** Remembers the spelling of a country's name that stands in the text, if it is long enough to be misspelt. */
    static void note(Map<String, Entry> names, String spelling, Entry entry) {
        if (entry.kind() == Entry.Kind.COUNTRY && spelling.length() >= SHORTEST - 1)
            names.putIfAbsent(Folding.lower(spelling), entry);
    }

    /**
     * The misspelt names of a text.
     *
     * @param hits the known names of the text in order
     * @param names what {@link #note} remembers of the article
     */
    static List<Hit> find(Tokens text, List<Hit> hits, Map<String, Entry> names) {
        var found = new ArrayList<Hit>();
        if (names.isEmpty()) return found;
        // One edit leaves the first letter as it is.
        Map<Character, List<Map.Entry<String, Entry>>> byLetter = new HashMap<>();
        for (Map.Entry<String, Entry> name : names.entrySet())
            byLetter.computeIfAbsent(name.getKey().charAt(0), letter -> new ArrayList<>())
                    .add(name);
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            int start = text.starts()[i];
            int end = text.ends()[i];
            while (next < hits.size() && hits.get(next).end() <= start) next++;
            boolean covered = next < hits.size() && hits.get(next).start() < end;
            if (covered
                    || end - start < SHORTEST
                    || !Character.isUpperCase(text.text().charAt(start))) continue;
            String word = Folding.lower(text.word(i));
            for (Map.Entry<String, Entry> name : byLetter.getOrDefault(word.charAt(0), List.of())) {
                if (oneEdit(word, name.getKey())) {
                    found.add(new Hit(name.getValue(), start, end));
                    break;
                }
            }
        }
        return found;
    }

    /** One letter changed, swapped, missing or too many, not at either end. */
    static boolean oneEdit(String word, String name) {
        int longer = Math.max(word.length(), name.length());
        int shorter = Math.min(word.length(), name.length());
        if (longer - shorter > 1 || word.equals(name)) return false;
        int head = 0;
        while (head < shorter && word.charAt(head) == name.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter - head && word.charAt(word.length() - 1 - tail) == name.charAt(name.length() - 1 - tail))
            tail++;
        if (head == 0 || tail == 0) return false;
        int differing = shorter - head - tail;
        if (differing <= (longer == shorter ? 1 : 0)) return true;
        return longer == shorter
                && differing == 2
                && word.charAt(head) == name.charAt(head + 1)
                && word.charAt(head + 1) == name.charAt(head);
    }
}
