package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kabar.entities.identity.EntityIds;
import kabar.eval.figures.Measure;

/**
 * Public persons as up to seventeen languages write their names, and pairs of namesakes: how often a person has one id, and how often two
 * have the same. Half of the persons were looked at while the rules were written; the figures are of the other half.
 */
final class PersonScriptScorer implements Scorer {
    private static final Path FOLDER = Path.of("src/test/resources/kabar/entities");
    private static final String SET = "persons-over-scripts";
    private static final String HALF = "reported";

    private record Row(String half, String person, String language, String name) {}

    @Override
    public String name() {
        return "persons over scripts";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        if (!Files.isDirectory(FOLDER)) return;
        var ids = new EntityIds();
        persons(quality, ids, rows("persons-over-scripts.tsv"));
        namesakes(quality, ids, rows("namesakes-over-scripts.tsv"));
    }

    private static List<Row> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .filter(row -> row.half.equals(HALF))
                .toList();
    }

    private static Map<String, List<Row>> grouped(List<Row> rows, Function<Row, String> key) {
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Row row : rows)
            groups.computeIfAbsent(key.apply(row), each -> new ArrayList<>()).add(row);
        return groups;
    }

    private static void persons(Quality quality, EntityIds ids, List<Row> rows) {
        int one = 0;
        int whole = 0;
        Map<String, Integer> owners = new TreeMap<>();
        Map<String, List<Row>> persons = grouped(rows, Row::person);
        for (List<Row> names : persons.values()) {
            Map<String, Integer> counts = new HashMap<>();
            for (Row row : names) {
                String id = ids.ofPerson(row.name, row.language, null);
                if (id != null) counts.merge(id, 1, Integer::sum);
            }
            int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
            one += most;
            if (most == names.size()) whole++;
            counts.keySet().forEach(id -> owners.merge(id, 1, Integer::sum));
        }
        long joined = owners.values().stream()
                .mapToLong(count -> (long) count * (count - 1) / 2)
                .sum();
        long pairs = (long) persons.size() * (persons.size() - 1) / 2;
        quality.add(Measure.reported(
                SET,
                "names that have their person's id",
                one / (double) rows.size(),
                String.format(
                        Locale.ROOT, "%d of %d, %d of %d persons in all", one, rows.size(), whole, persons.size())));
        quality.add(Measure.reported(
                SET, "pairs of persons with one id", joined / (double) pairs, joined + " of " + pairs));
    }

    private static void namesakes(Quality quality, EntityIds ids, List<Row> rows) {
        int joined = 0;
        int pairs = 0;
        for (List<Row> pair : grouped(rows, row -> row.person.substring(0, row.person.length() - 1))
                .values())
            for (Row one : pair)
                for (Row other : pair) {
                    if (!one.person.endsWith("a") || !other.person.endsWith("b")) continue;
                    pairs++;
                    String id = ids.ofPerson(one.name, one.language, null);
                    if (id != null && id.equals(ids.ofPerson(other.name, other.language, null))) joined++;
                }
        quality.add(Measure.reported(
                SET, "names of near namesakes with one id", joined / (double) pairs, joined + " of " + pairs));
    }
}
