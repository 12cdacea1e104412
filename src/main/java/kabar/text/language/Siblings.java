package kabar.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Languages so close that what tells them from all others does not tell them apart: Croatian and Serbian, Xhosa and Zulu,
 * Pidgin and English. For each such family a table of what one writes and the other does not.
 */
final class Siblings {
    private final Map<String, Family> families = new HashMap<>();

    private Siblings() {}

    /** One family: its languages in the order of the table that parts them. */
    record Family(List<String> languages, GramTable table) {
        /** Points of each language, in half nats; grams that begin or end a word count inside words too. */
        int[] points(SpelledWords words) {
            int[] points = table.points(words);
            char[] letters = words.spelled();
            for (int word = 0; word < words.size(); word++) {
                int start = words.start(word);
                int end = words.end(word);
                int times = words.nameLike(word) ? 1 : 2;
                for (int opening = 1; opening <= 2 && start + opening < end; opening++)
                    table.add(GramHash.of(letters, start, start + opening, true, false), times, points);
                if (end - start < GramTable.LENGTH) continue;
                add(letters, start, times, points);
                if (end - start > GramTable.LENGTH) add(letters, end - GramTable.LENGTH, times, points);
            }
            return points;
        }

        private void add(char[] letters, int start, int times, int[] points) {
            table.add(GramHash.of(letters, start, start + GramTable.LENGTH, false, false), times, points);
        }
    }

    /** Reads tables of several languages; a family that has more than one is the sum of them. */
    static Siblings read(List<String> lines) {
        var rows = new HashMap<String, List<String>>();
        String head = "";
        for (String line : lines) {
            if (line.startsWith("= ")) head = line;
            rows.computeIfAbsent(head, key -> new ArrayList<>()).add(line);
        }
        var siblings = new Siblings();
        rows.forEach((key, table) -> {
            var parting = GramTable.read(table);
            var family = new Family(parting.languages(), parting);
            for (String language : family.languages()) siblings.families.put(language, family);
        });
        return siblings;
    }

    /** The family of a language, or null. */
    @Nullable
    Family of(String language) {
        return families.get(language);
    }
}
