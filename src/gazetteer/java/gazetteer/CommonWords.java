package gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Frequent words of languages and names of people: what a place that is not widely known must not be called. */
final class CommonWords {
    private static final Map<String, String> CODES = Map.of("fil", "tl", "nb", "no");
    /** Serbian, Croatian and Bosnian in Latin letters share a list. */
    private static final List<String> SERBOCROATIAN = List.of("hr", "bs", "sr");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> calendar = new HashSet<>();

    CommonWords(Path resources) throws IOException {
        try (var files = Files.list(resources.resolve("common-words"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".tsv.gz")) continue;
                String code = name.replace("subtitles-", "").replace(".tsv.gz", "");
                for (String each : code.equals("sh") ? SERBOCROATIAN : List.of(CODES.getOrDefault(code, code))) read(file, each);
            }
        }
        for (String line : lines(resources.resolve("calendar-words/calendar-words.tsv.gz"))) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("weekday") || cells[1].startsWith("month")) calendar.add(Collected.fold(cells[3]));
        }
        for (String kind : List.of("Female_given_names", "Male_given_names", "Surnames"))
            for (String line : lines(resources.resolve("person-names/world-" + kind + ".tsv.gz"))) people.add(Collected.fold(line));
    }

    private void read(Path file, String language) throws IOException {
        Set<String> set = words.computeIfAbsent(language, code -> new HashSet<>());
        for (String line : lines(file)) set.add(Collected.fold(line.substring(0, line.indexOf('\t'))));
    }

    /** Whether a spelling is a frequent word of a language. */
    boolean has(String language, String form) {
        return words.getOrDefault(language, Set.of()).contains(Collected.fold(form));
    }

    /** Whether a spelling is a part of a longer frequent word of a language. */
    boolean inside(String language, String form) {
        return words.getOrDefault(language, Set.of()).stream().anyMatch(word -> word.length() > form.length() && word.contains(form));
    }

    /** Whether a spelling in Latin letters is a given name or a surname. */
    boolean person(String form) {
        return people.contains(Collected.fold(form));
    }

    /** Weekdays and months of all languages. */
    Set<String> calendar() {
        return calendar;
    }

    static List<String> lines(Path file) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
