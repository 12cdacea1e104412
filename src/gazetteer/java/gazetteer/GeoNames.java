package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cities and first-level regions of the world with their names in many languages. A name of several places belongs to one that has
 * four times the inhabitants of the next, else to none.
 */
final class GeoNames {
    private static final long LEAST = 100_000;
    /** From here a city may be a frequent word where its language is spoken. */
    private static final long KNOWN_AT_HOME = 200_000;
    /** Letters that a name needs in a script without blanks. */
    static final int SHORTEST_UNPARTED = 5;
    /** From here a city is known by its name in languages that are not spoken there. */
    private static final long KNOWN_ABROAD = 300_000;
    /** From here a name stands for the city alone; smaller ones are believed beside other evidence only. */
    private static final long TRUSTED = 1_000_000;
    /** Inhabitants that a region counts as, when it shares a name with a city. */
    private static final long REGION = 900_000;

    /** A place. Its names abroad are pairs of languages and a name. */
    record Place(String id, String name, String country, String feature, long population, List<String[]> names) {
        boolean region() {
            return feature.isEmpty();
        }

        boolean capital() {
            return feature.equals("PPLC");
        }

        String kind() {
            return capital() ? "CAPITAL" : region() || population >= TRUSTED ? "PLACE" : "CITY";
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, String> spoken = new HashMap<>();
    private final CommonWords words;

    GeoNames(Path resources, List<Language> languages, CommonWords words) throws IOException {
        this.words = words;
        for (Language language : languages) this.languages.put(language.code(), language);
        for (String line : Build.lines(resources.resolve("country-codes/country-codes.tsv"))) {
            String[] cells = line.split("\t", -1);
            spoken.put(cells[0], "," + cells[cells.length - 1].replaceAll("-[A-Za-z]+", "").replace("fil", "tl") + ",");
        }
        Path folder = resources.resolve("geonames-names");
        for (String file : List.of("cities.tsv.gz", "admin1.tsv.gz")) {
            List<String> lines = CommonWords.lines(folder.resolve(file));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                boolean city = file.startsWith("cities");
                if (!city && cells[0].length() < 4) continue;
                var place = new Place(cells[0], clean(cells[1]), city ? cells[2] : cells[0].substring(0, 2), cells[3], city ? population(cells[5]) : REGION, names(cells[6]));
                places.add(place);
                byId.put(place.id, place);
            }
        }
    }

    /** Cities, then regions. */
    List<Place> places() {
        return places;
    }

    private static long population(String cell) {
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    private static List<String[]> names(String cell) {
        var names = new ArrayList<String[]>();
        for (String each : cell.split("\\|")) {
            int at = each.indexOf('=');
            if (at > 0) names.add(new String[] {each.substring(0, at), clean(each.substring(at + 1))});
        }
        return names;
    }

    private static String clean(String name) {
        return name.replaceAll("\\s*[(\\[（].*| - .*| / .*|[|*].*", "").replace('’', '\'').strip();
    }

    void read(Collected names) {
        for (boolean region : new boolean[] {false, true}) {
            english(names, region);
            abroad(names, region);
        }
    }

    private void english(Collected names, boolean region) {
        Map<String, List<Place>> byName = new TreeMap<>();
        for (Place place : places) {
            if (place.region() != region || place.population < LEAST && !place.capital() || place.name.length() < (region ? 5 : 4)) continue;
            byName.computeIfAbsent(Collected.fold(place.name), name -> new ArrayList<>()).add(place);
        }
        byName.values().forEach(same -> {
            Place first = first(same);
            if (first == null || region && (words.has("en", first.name) || words.person(first.name) || Factbook.common(first.name))) return;
            names.add(first.kind(), first.country, first.name, "", "", "~" + first.name);
        });
    }

    private void abroad(Collected names, boolean region) {
        Map<String, List<Place>> byName = new TreeMap<>();
        for (Place place : places) {
            if (place.region() != region || place.population < LEAST && !place.capital()) continue;
            for (String[] name : place.names) {
                for (String code : name[0].split(",")) {
                    Language language = languages.get(code.equals("nb") ? "no" : code.replaceAll("[-_].*", "").replace("fil", "tl"));
                    if (language == null || !fits(place, name[1], language)) continue;
                    String form = suffixed(place, name[1], language.code());
                    byName.computeIfAbsent(language.code() + "\t" + form, both -> new ArrayList<>()).add(place);
                }
            }
        }
        // All languages in which a place has one name go into one entry.
        Map<String, List<Language>> entries = new TreeMap<>();
        byName.forEach((both, same) -> {
            Place first = first(same);
            String[] cells = both.split("\t");
            if (first != null) entries.computeIfAbsent(first.id + "\t" + cells[1], each -> new ArrayList<>()).add(languages.get(cells[0]));
        });
        entries.forEach((both, in) -> {
            Place place = byId.get(both.split("\t")[0]);
            String form = both.split("\t")[1];
            String limit = String.join(",", in.stream().map(Language::code).sorted().toList());
            names.add(place.kind(), place.country, place.name, limit, "", Names.place(form));
            for (Language language : in)
                if (place.capital() || place.population >= TRUSTED || at(place, language)) names.addStems(place.kind(), place.country, place.name, language, form);
        });
    }

    /** Whether a language is spoken in the country of the place. */
    private boolean at(Place place, Language language) {
        return spoken.getOrDefault(place.country, "").contains("," + language.code() + ",");
    }

    private boolean fits(Place place, String name, Language language) {
        if (place.population < KNOWN_ABROAD && !place.capital() && !at(place, language)) return false;
        boolean latin = Names.latin(name);
        boolean widely = place.capital() || !place.region() && place.population >= TRUSTED;
        if (latin != Names.latinWritten(language.code()) && !language.code().equals("sr") || name.length() < shortest(name, widely)) return false;
        if (Names.unparted(name) && (name.length() < SHORTEST_UNPARTED || words.inside(language.code(), name))) return false;
        if (widely) return !words.has(language.code(), name) || place.population >= 5 * TRUSTED || latin && at(place, language);
        // A large town is frequent in the language that is spoken there.
        boolean known = latin && !place.region() && place.population >= KNOWN_AT_HOME && at(place, language);
        return known || !words.has(language.code(), name) && !(latin && words.person(name));
    }

    /** Letters that a name needs: as many as make it unlikely to be a word. */
    private static int shortest(String name, boolean widely) {
        return switch (Names.script(name)) {
            case HAN -> 2;
            case HANGUL -> 2;
            case HIRAGANA, KATAKANA -> 3;
            case LATIN -> 4;
            default -> widely ? 3 : 4;
        };
    }

    /** Short names of towns in Han and Hangul are words as likely: they stand with the word for town. */
    private static String suffixed(Place place, String name, String language) {
        if (name.length() > 2 || place.capital() || !place.region() && place.population >= 5 * TRUSTED) return name;
        return switch (Names.script(name)) {
            case HAN -> place.region() ? name + (language.equals("ja") ? "州" : "省") : name + "市";
            case HANGUL -> name + (place.region() ? "주" : "시");
            default -> name;
        };
    }

    private static Place first(List<Place> same) {
        same.sort(Comparator.comparingLong(Place::population).reversed());
        Place first = same.get(0);
        boolean clear = same.stream().allMatch(place -> place.country.equals(first.country) || place.population * 4 < first.population);
        return clear ? first : null;
    }
}
