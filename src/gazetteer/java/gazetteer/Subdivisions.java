package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Subdivisions of countries by ISO 3166-2 whose English name is no word, no name of a person and no other place. */
final class Subdivisions {
    private static final int SHORTEST = 6;
    /** Languages whose words such a name must not be. */
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "it", "de", "nl", "id", "ms", "tl", "tr", "sv", "pl", "ro");

    private Subdivisions() {}

    static void read(Path resources, CommonWords words, Collected names) throws IOException {
        Map<String, String> countries = new TreeMap<>();
        for (String line : Build.lines(resources.resolve("cldr-places/subdivisions.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].matches("[A-Z]{2}-\\w+")) continue;
            for (String each : cells[1].split("\\|")) {
                if (!each.matches("(?:\\w+,)*en(?:,\\w+)*=.*")) continue;
                String name = each.substring(each.indexOf('=') + 1).replaceAll("\\s*[(\\[].*", "").replace('’', '\'');
                countries.merge(name, cells[0].substring(0, 2), (a, b) -> a.equals(b) ? a : "");
            }
        }
        countries.forEach((name, code) -> {
            boolean word = words.person(name) || Factbook.common(name) || LANGUAGES.stream().anyMatch(language -> words.has(language, name));
            if (!code.isEmpty() && !word && name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0)))
                names.add("PLACE", code, name, "", "", "~" + name);
        });
    }
}
