package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kabar.text.Tokens;

/**
 * Misspelt country names: capitalised words of at least eight letters that no name covers, one edit away from a country's name
 * that stands in the same text, with the same first and last letter.
 */
final class Misspellings {
    private static final int SHORTEST = 8;

    private Misspellings() {}

    static List<Hit> find(Tokens text, List<Hit> hits, List<Hit> known) {
        var names = new TreeMap<String, Entry>();
        for (Hit hit : known) {
            if (hit.entry().kind() == Entry.Kind.COUNTRY && hit.end() - hit.start() >= SHORTEST - 1) {
                names.putIfAbsent(hit.entry().name().toLowerCase(Locale.ROOT), hit.entry());
            }
        }
        var found = new ArrayList<Hit>();
        if (names.isEmpty()) return found;
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            int start = text.starts()[i];
            int end = text.ends()[i];
            while (next < hits.size() && hits.get(next).end() <= start) next++;
            boolean covered = next < hits.size() && hits.get(next).start() < end;
            if (covered
                    || end - start < SHORTEST
                    || !Character.isUpperCase(text.text().charAt(start))) continue;
            String word = text.word(i).toLowerCase(Locale.ROOT);
            names.forEach((name, entry) -> {
                if (oneEdit(word, name)) found.add(new Hit(entry, start, end));
            });
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
