package kabar.entities.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.entities.identity.NamePart.Written;
import kabar.entities.identity.Sounds.Reading;

/** Rows of {@code said.tsv} and {@code parts.tsv}. */
final class PartTable {
    private static final List<String> SCRIPTS = List.of("russian", "arabic", "hebrew", "chinese", "japanese", "korean");
    private static final int LEAST = 2;
    private static final int OFTEN = 4;
    private static final double SHARE = 0.15;
    private static final int MOST = 3;
    private static final double NEAR = 0.1;

    private PartTable() {}

    /** How Latin parts are said, where these are not said as they are written: Russian spells foreign names by sound. */
    static List<String> said(Path shared) throws IOException {
        Map<String, Map<String, Integer>> russian = new TreeMap<>();
        Sources.pairs(shared, "russian").forEach((part, latins) -> latins.forEach((latin, persons) -> {
            String said = Romaniser.latin(part);
            boolean silentH = latin.startsWith("h") && said.startsWith("g");
            boolean asian = latin.length() < 5 && latin.startsWith("j") && said.startsWith("y");
            if (latin(latin) && !silentH && !asian) russian.computeIfAbsent(latin, each -> new TreeMap<>()).merge(said, persons, Integer::sum);
        }));
        var rows = new ArrayList<String>();
        russian.forEach((latin, ways) -> {
            List<String> best = best(ways, 0.3, 2);
            if (best.size() > 1 && same(best.get(0), best.get(1))) best = best.subList(0, 1);
            if (!best.isEmpty() && (best.size() > 1 || !same(best.get(0), latin))) rows.add(latin + "\t" + String.join(" ", best));
        });
        return rows;
    }

    /** Parts of other scripts that do not sound as the Latin part does, or do in a script without vowels. */
    static List<String> attested(Path shared) throws IOException {
        Set<String> known = knownParts(shared);
        var rows = new ArrayList<String>();
        for (String script : SCRIPTS)
            Sources.pairs(shared, script).forEach((part, latins) -> {
                if (part.isBlank() || part.charAt(0) < '\u0250') return;
                latins.keySet().removeIf(latin -> !latin(latin));
                List<String> best = best(latins, SHARE, MOST);
                if (!best.isEmpty() && !heard(part, best, latins, known)) rows.add(part + "\t" + String.join(" ", best));
            });
        return rows;
    }

    private static boolean heard(String part, List<String> best, Map<String, Integer> latins, Set<String> known) {
        NamePart read = NameReader.part(part);
        NamePart latin = NameReader.part(best.get(0));
        boolean same = false;
        for (String said : read.said())
            for (String way : latin.said()) {
                Sounds sounds = Sounds.of(said, read.reading());
                Sounds its = Sounds.of(way, Reading.USUAL);
                same |= sounds.sameClasses(its) && Likeness.apart(sounds, read.written(), its.code()) < NEAR;
            }
        if (best.stream().noneMatch(known::contains)) return same || latins.get(best.get(0)) < OFTEN;
        return same && best.size() == 1 && read.written() != Written.CONSONANTS;
    }

    private static Set<String> knownParts(Path shared) throws IOException {
        var parts = new HashSet<String>();
        for (String row : PersonTable.rows(shared)) {
            String[] cells = row.split("\t", -1);
            for (String first : cells[1].split("\\|", -1))
                for (Split split : NameReader.splits(first.replaceAll("[=*].*", "") + " " + cells[0], "en")) {
                    parts.add(split.head().attested()[0]);
                    parts.add(split.tail().attested()[0]);
                }
        }
        return parts;
    }

    private static boolean latin(String part) {
        return part.matches("[a-z']+");
    }

    /** The ways that at least {@link #LEAST} persons and a share of all have. */
    private static List<String> best(Map<String, Integer> ways, double share, int most) {
        int all = ways.values().stream().mapToInt(count -> count).sum();
        return ways.entrySet().stream()
                .filter(way -> way.getValue() >= LEAST && way.getValue() >= share * all && !way.getKey().isBlank())
                .sorted(Comparator.comparing((Map.Entry<String, Integer> way) -> -way.getValue()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    private static boolean same(String one, String other) {
        return Sounds.of(one, Reading.USUAL).sameClasses(Sounds.of(other, Reading.USUAL));
    }
}
