package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Comparator;

/** Capitals and large cities that name a time zone, in all languages of CLDR. */
final class ZoneCities {
    private static final long LEAST = 300_000;

    private ZoneCities() {}

    static void read(Path resources, List<Language> languages, GeoNames geoNames, CommonWords words, Collected names) throws IOException {
        Map<String, GeoNames.Place> known = new HashMap<>();
        for (GeoNames.Place place : geoNames.places())
            if (!place.region() && (place.capital() || place.population() >= LEAST))
                known.merge(place.country() + Collected.fold(place.name()), place, (a, b) -> a.population() >= b.population() ? a : b);
        Map<String, Language> byLocale = new HashMap<>();
        for (Language language : languages) for (String locale : language.locales()) byLocale.putIfAbsent(locale, language);
        var spoken = new TreeMap<String, Set<Language>>();
        var places = new HashMap<String, GeoNames.Place>();
        for (String line : CommonWords.lines(resources.resolve("cldr-places/timezone-cities.tsv.gz"))) {
            String[] cells = line.split("\t", -1);
            String zone = cells[0].substring(cells[0].lastIndexOf('/') + 1).replace('_', ' ');
            GeoNames.Place place = known.get(cells[1] + Collected.fold(zone));
            if (place == null) continue;
            places.put(place.id(), place);
            for (String each : cells[2].split("\\|")) {
                int at = each.indexOf('=');
                String name = each.substring(at + 1).replaceAll("\\s*[(\\[（].*", "").replace('’', '\'').replaceAll("[*|]", "").strip();
                for (String locale : each.substring(0, at).split(",")) {
                    Language language = byLocale.get(locale);
                    if (language == null || name.length() < (Names.latin(name) ? 4 : 2) || common(words, language, place, name)) continue;
                    spoken.computeIfAbsent(place.id() + "\t" + name, both -> new TreeSet<>(Comparator.comparing(Language::code))).add(language);
                }
            }
        }
        spoken.forEach((both, in) -> {
            GeoNames.Place place = places.get(both.split("\t")[0]);
            String form = both.split("\t")[1];
            String limit = String.join(",", in.stream().map(Language::code).toList());
            names.add(place.kind(), place.country(), place.name(), limit, "", Names.place(form));
            for (Language language : in) names.addStems(place.kind(), place.country(), place.name(), language, form);
        });
    }

    /** Words of the language that a small place may not be called; Rome and Paris are frequent by themselves. */
    private static boolean common(CommonWords words, Language language, GeoNames.Place place, String name) {
        boolean part = Names.unparted(name) && (name.length() < GeoNames.SHORTEST_UNPARTED || words.inside(language.code(), name));
        return part || place.population() < LEAST * 10 && words.has(language.code(), name) && !place.capital();
    }
}
