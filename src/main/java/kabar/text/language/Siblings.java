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

    /** One family: the languages of the table that parts them, points in half nats. */
    record Family(GramTable table) {
        List<String> languages() {
            return table.languages();
        }

        /** Points of each language. */
        int[] points(SpelledWords words) {
            return table.points(words);
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
            var family = new Family(GramTable.readInside(table));
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
