package kabar.entities.identity;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.text.Folding;

/** Rows of {@code kanji-names.tsv}. */
final class KanjiTable {
    private static final int MOST_READINGS = 2;

    private KanjiTable() {}

    private record Reading(String latin, int cost) {}

    static List<String> rows(Path dictionary, Path shared) throws IOException {
        Set<String> known = knownParts(shared);
        Map<String, List<Reading>> names = new TreeMap<>();
        for (String line : Files.readAllLines(dictionary, Charset.forName("EUC-JP"))) {
            String[] cells = line.split(",", -1);
            String kind = cells[7].equals("姓") ? "family" : cells[7].equals("名") ? "given" : "";
            boolean han = cells[0].chars().allMatch(sign -> HanReadings.isHan((char) sign) || sign == '々');
            String latin = Romaniser.latin(Folding.fold(cells[11]));
            if (kind.isEmpty() || !han || cells[0].length() > 4 || !known.contains(plain(latin))) continue;
            names.computeIfAbsent(kind + "\t" + HanReadings.plain(cells[0]), name -> new ArrayList<>())
                    .add(new Reading(latin, Integer.parseInt(cells[3])));
        }
        var rows = new ArrayList<String>();
        names.forEach((name, readings) -> {
            readings.sort(Comparator.comparingInt(Reading::cost).thenComparing(Reading::latin));
            rows.add(name + "\t"
                    + String.join(" ", readings.stream().map(Reading::latin).distinct().limit(MOST_READINGS).toList()));
        });
        return rows;
    }

    private static Set<String> knownParts(Path shared) throws IOException {
        var parts = new HashSet<String>();
        for (String name : PersonTable.anyNames(shared))
            for (String part : Folding.fold(name).split("[ -]", -1)) parts.add(plain(part));
        return parts;
    }

    /** Without the length of vowels, which names in Latin letters leave out. */
    private static String plain(String latin) {
        return latin.replace("ou", "o").replace("oo", "o").replace("uu", "u").replace("oh", "o");
    }
}
