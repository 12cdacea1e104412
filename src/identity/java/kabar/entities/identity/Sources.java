package kabar.entities.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import kabar.text.Folding;

/** Readers of the sources. */
final class Sources {
    private Sources() {}

    static List<String> zipped(Path file) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** For each folded part in a script the Latin parts it stands for, with how many persons have the pair. */
    static Map<String, Map<String, Integer>> pairs(Path shared, String script) throws IOException {
        Map<String, Map<String, Integer>> pairs = new TreeMap<>();
        for (String line : zipped(shared.resolve("transliteration/" + script + ".tsv.gz"))) {
            String[] cells = line.split("\t", -1);
            String latin = Folding.fold(LatinLetters.spelled(cells[0], "en"));
            pairs.computeIfAbsent(HanReadings.plain(Folding.fold(cells[1])), part -> new TreeMap<>())
                    .merge(latin, Integer.parseInt(cells[2]), Integer::sum);
        }
        return pairs;
    }
}
