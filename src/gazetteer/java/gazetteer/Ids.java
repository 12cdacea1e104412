package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Public identifiers of the entries: countries of Wikidata, places of GeoNames, regions of ISO 3166-2. */
final class Ids {
    private final Map<String, String> countries = new HashMap<>(Map.of("XK", "Q1246"));
    private final Map<String, GeoNames.Place> places = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    Ids(Path resources, GeoNames geoNames) throws IOException {
        for (String line : Build.lines(resources.resolve("country-codes/country-codes.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[2].matches("Q\\d+")) countries.put(cells[0], cells[2]);
        }
        for (GeoNames.Place place : geoNames.places()) {
            if (place.region()) continue;
            larger(place, place.name());
        }
        for (GeoNames.Place place : geoNames.places()) {
            if (place.region()) continue;
            for (String[] name : place.names()) if (!places.containsKey(key(place.country(), name[1])) || places.get(key(place.country(), name[1])).population() < place.population() && !exact(place.country(), name[1])) larger(place, name[1]);
        }
        for (String line : Build.lines(resources.resolve("cldr-places/subdivisions.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].matches("[A-Z]{2}-\\w+")) continue;
            for (String each : cells[1].split("\\|"))
                regions.putIfAbsent(key(cells[0].substring(0, 2), each.substring(each.indexOf('=') + 1)), cells[0]);
        }
    }

    private boolean exact(String country, String name) {
        GeoNames.Place known = places.get(key(country, name));
        return known != null && Collected.fold(known.name()).equals(Collected.fold(name));
    }

    private void larger(GeoNames.Place place, String name) {
        places.merge(key(place.country(), name), place, (a, b) -> a.population() >= b.population() ? a : b);
    }

    private static String key(String country, String name) {
        return country + "\t" + Collected.fold(name);
    }

    /** Lines of {@code ids.tsv} for the entries of {@code names.tsv.gz} that have one. */
    List<String> lines(List<String> names) {
        var lines = new TreeSet<String>();
        for (String line : names) {
            if (line.startsWith("#") || line.startsWith("\t")) continue;
            String[] cells = line.split("\t", -1);
            String id = id(cells[0], cells[1], cells[2]);
            if (id != null) lines.add(String.join("\t", cells[0], cells[1], cells[2], id));
        }
        var all = new ArrayList<String>(List.of("# kind\tcode\tname\tidentifier, keyed as the entries of names.tsv: Wikidata of a country, GeoNames of a place, ISO 3166-2 of a region"));
        all.addAll(lines);
        return all;
    }

    private String id(String kind, String code, String name) {
        return switch (kind) {
            case "COUNTRY" -> countries.containsKey(code) ? "wikidata:" + countries.get(code) : null;
            case "CAPITAL", "PLACE", "CITY" -> {
                GeoNames.Place place = places.get(key(code, name));
                String region = regions.get(key(code, name));
                if (region != null && (place == null || kind.equals("PLACE") && place.population() < 100_000)) yield "iso3166-2:" + region;
                yield place == null ? null : "geonames:" + place.id();
            }
            default -> null;
        };
    }
}
