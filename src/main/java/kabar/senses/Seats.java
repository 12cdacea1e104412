package kabar.senses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.text.Resource;

/**
 * Cities in which bodies of many states sit: what such a body does there is not about the country of its seat, unless the article speaks
 * of that country by another name.
 *
 * <p>A line of {@code seats.tsv} is {@code seats bodies}: seats parted by semicolons, each {@code country:city|city}, cities by the letters
 * that their folded names begin with.
 */
final class Seats {
    /** Cities by country, a line of the table each. */
    private final List<Map<String, List<String>>> seats = new ArrayList<>();

    /** The countries of all seats. */
    private final Set<String> countries = new HashSet<>();

    private final Phrases bodies = new Phrases(false);

    private Seats() {}

    static Seats load() {
        var table = new Seats();
        for (String line : Resource.lines("kabar/senses/seats.tsv")) {
            int tab = line.indexOf('\t');
            var cities = new TreeMap<String, List<String>>();
            for (String seat : line.substring(0, tab).split(";", -1))
                cities.put(seat.substring(0, 2), List.of(seat.substring(3).split("\\|", -1)));
            for (String body : line.substring(tab + 1).split("\\|", -1))
                table.bodies.add(body, false, table.seats.size());
            table.seats.add(cities);
            table.countries.addAll(cities.keySet());
        }
        return table;
    }

    /** Marks the cities whose bodies the article names. */
    void look(List<NamedText> article, Witnesses witnesses) {
        BitSet named = null;
        for (NamedText passage : article) {
            for (Sighting city : passage.sightings) {
                if (city.sense != NameSense.KNOWN || !countries.contains(city.code)) continue;
                if (!city.geographic() || witnesses.besides(city, city.code)) continue;
                if (seats.stream().noneMatch(cities -> sits(cities, city))) continue;
                if (named == null) named = named(article);
                if (named.stream().anyMatch(line -> sits(seats.get(line), city))) city.mean(NameSense.SEAT);
            }
        }
    }

    private static boolean sits(Map<String, List<String>> cities, Sighting city) {
        List<String> names = cities.get(city.code);
        return names != null && names.stream().anyMatch(city.folded()::startsWith);
    }

    /** The lines of the table whose bodies an article names. */
    private BitSet named(List<NamedText> article) {
        var named = new BitSet();
        for (NamedText passage : article) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                int line = bodies.at(passage, i);
                if (line >= 0) named.set(line);
            }
        }
        return named;
    }
}
