package kabar.eval.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;
import kabar.text.Resource;

/** Reads the sets whose articles are labelled with countries. */
public final class CountrySets {
    /** Labelled by reading: countries in several languages, persons and organisations in Indonesian. */
    public static final String GOLD = "gold-country";
    /** A wire of 1987 with the places its editors gave. */
    public static final String REUTERS = "country-reuters21578";

    private CountrySets() {}

    /** The labelled articles of {@value #GOLD} whose sets are there, in the order of the labels. */
    public static List<CountryCase> gold(DataFolder folder) throws IOException {
        var cases = new ArrayList<CountryCase>();
        var sets = new HashMap<String, Map<String, Article>>();
        for (JsonMembers row : folder.rows(folder.file(GOLD, "labels.jsonl"), row -> row)) {
            String set = row.required("set");
            if (!folder.has(set)) continue;
            if (!sets.containsKey(set)) sets.put(set, NewsSet.read(folder, set));
            Article article = sets.get(set).get(row.required("id"));
            if (article != null) cases.add(labelled(set, row.required("lang"), row, article));
        }
        return cases;
    }

    /** Articles in further languages that were labelled by reading, of the sets that are there. */
    public static List<CountryCase> read(DataFolder folder) throws IOException {
        var cases = new ArrayList<CountryCase>();
        var sets = new HashMap<String, Map<String, Article>>();
        for (String line : Resource.lines("kabar/eval/read-countries.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!folder.has(cells[0])) continue;
            if (!sets.containsKey(cells[0])) sets.put(cells[0], NewsSet.read(folder, cells[0]));
            Article article = sets.get(cells[0]).get(cells[1]);
            if (article != null)
                cases.add(new CountryCase(
                        cells[0],
                        cells[1],
                        cells[2],
                        article,
                        codes(cells[3]),
                        codes(cells[4]),
                        Map.of(),
                        null,
                        null,
                        Set.of()));
        }
        return cases;
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    /** An article with the labels of a row. */
    public static CountryCase labelled(String set, String language, JsonMembers row, Article article) {
        var wrong = new TreeMap<String, String>();
        row.objects("not", not -> wrong.put(not.required("code"), not.required("reason")));
        return new CountryCase(
                set,
                row.required("id"),
                language,
                article,
                row.texts("primary"),
                row.texts("secondary"),
                wrong,
                row.optional("persons") == null ? null : names(row, "persons"),
                row.optional("organisations") == null ? null : names(row, "organisations"),
                new LinkedHashSet<>(row.texts("neutral")));
    }

    public static List<CountryCase.NameLabel> names(JsonMembers row, String member) {
        return row.objects(member, name -> new CountryCase.NameLabel(name.required("name"), name.texts("forms")));
    }

    /**
     * The articles of {@value #REUTERS} with a place; without those that say the United States alone, whose text rarely names them. All
     * their countries are primary; a state of that time stands for those that came after it.
     */
    public static List<CountryCase> reuters(DataFolder folder) throws IOException {
        Map<String, List<String>> codes = new HashMap<>();
        for (String line : Files.readAllLines(folder.file(REUTERS, "places_iso.tsv"))) {
            String[] cells = line.split("\t", -1);
            codes.put(cells[0], List.of(cells[1].split(",", -1)));
        }
        Map<String, Article> articles = NewsSet.read(folder, REUTERS);
        var cases = new ArrayList<CountryCase>();
        JsonLines.read(folder.articles(REUTERS), row -> {
            Set<String> places = new LinkedHashSet<>(row.texts("places"));
            Article article = articles.get(row.text("newid"));
            if (article == null || places.isEmpty() || places.equals(Set.of("usa"))) return;
            List<String> primary = places.stream()
                    .flatMap(place -> codes.getOrDefault(place, List.of()).stream())
                    .distinct()
                    .toList();
            cases.add(new CountryCase(
                    REUTERS, article.id(), "en", article, primary, List.of(), Map.of(), null, null, Set.of()));
        });
        return cases;
    }

    /** Ids of the articles of {@value #REUTERS} that are about a state which is no more. */
    public static Set<String> historic(DataFolder folder) throws IOException {
        Set<String> gone = new HashSet<>();
        for (String line : Files.readAllLines(folder.file(REUTERS, "places_iso.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[2].equals("yes")) gone.add(cells[0]);
        }
        Set<String> ids = new HashSet<>();
        JsonLines.read(folder.articles(REUTERS), row -> {
            if (row.texts("places").stream().anyMatch(gone::contains)) ids.add(row.text("newid"));
        });
        return ids;
    }
}
