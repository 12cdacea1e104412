package gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.ArrayList;

/** Places of at least 100,000 inhabitants; a name of several places belongs to one that is four times the next, else to none. */
final class Cities {
    private static final long LEAST = 100_000;
    /** From here a name stands for the city alone; smaller ones are believed beside other evidence only. */
    private static final long TRUSTED = 1_000_000;

    private record City(String name, String country, long population) {}

    private Cities() {}

    static void read(Path pbf, Collected names) throws IOException {
        Map<String, List<City>> byName = new TreeMap<>();
        for (City city : cities(Files.readAllBytes(pbf))) {
            if (city.population >= LEAST && city.name.length() >= 4)
                byName.computeIfAbsent(Collected.fold(city.name), name -> new ArrayList<>()).add(city);
        }
        for (List<City> same : byName.values()) {
            same.sort(Comparator.comparingLong(City::population).reversed());
            City first = same.get(0);
            boolean clear = same.stream().allMatch(city -> city.country.equals(first.country) || city.population * 4 < first.population);
            if (clear) names.add(first.population < TRUSTED ? "CITY" : "PLACE", first.country, first.name, "", "", "~" + first.name.replaceAll("[|*]", ""));
        }
    }

    /** A run of records, each behind its length; fields 2 name, 3 country, 9 population. */
    private static List<City> cities(byte[] bytes) {
        var cities = new ArrayList<City>();
        int[] at = {0};
        while (at[0] < bytes.length) {
            int end = (int) varint(bytes, at) + at[0];
            String name = "";
            String country = "";
            long population = 0;
            while (at[0] < end) {
                int tag = (int) varint(bytes, at);
                if ((tag & 7) == 2) {
                    int length = (int) varint(bytes, at);
                    String text = new String(bytes, at[0], length, StandardCharsets.UTF_8);
                    at[0] += length;
                    if (tag >>> 3 == 2) name = text;
                    if (tag >>> 3 == 3) country = text;
                } else {
                    long value = varint(bytes, at);
                    if (tag >>> 3 == 9) population = value;
                }
            }
            cities.add(new City(name, country, population));
        }
        return cities;
    }

    private static long varint(byte[] bytes, int[] at) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at[0]++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) return value;
        }
    }
}
