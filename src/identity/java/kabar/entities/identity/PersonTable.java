package kabar.entities.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows of {@code persons.tsv}. */
final class PersonTable {
    private static final String LATELY = "2021";
    /** Terms without an end that began before are not believed. */
    private static final String TOO_OLD = "2000";

    private PersonTable() {}

    /** Names of public persons in Latin letters: those known in two other scripts. */
    static TreeSet<String> names(Path shared) throws IOException {
        TreeSet<String> names = ofScript(shared, "hebrew");
        names.retainAll(ofScript(shared, "korean"));
        names.removeIf(name -> !fit(name));
        return names;
    }

    /** All names that another script is known for. */
    static TreeSet<String> anyNames(Path shared) throws IOException {
        TreeSet<String> names = ofScript(shared, "hebrew");
        names.addAll(ofScript(shared, "korean"));
        return names;
    }

    private static TreeSet<String> ofScript(Path shared, String script) throws IOException {
        var names = new TreeSet<String>();
        for (String line : Sources.zipped(shared.resolve("transliteration/full-names-" + script + ".tsv.gz")))
            names.add(line.substring(0, line.indexOf('\t')).strip());
        return names;
    }

    private static boolean fit(String name) {
        return name.length() <= 40 && name.matches("[\\p{IsLatin}.'’ʻ-]+( [\\p{IsLatin}.'’ʻ-]+)+");
    }

    private static final class Holder {
        private final TreeSet<String> countries = new TreeSet<>();
        private String name = "";
        private int terms;
        private boolean lately;
    }

    static List<String> rows(Path shared) throws IOException {
        Map<String, Holder> holders = new TreeMap<>();
        for (String line : Sources.zipped(shared.resolve("office-holders/holders.tsv.gz"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].startsWith("Q")) continue;
            Holder holder = holders.computeIfAbsent(cells[0], id -> new Holder());
            holder.name = cells[1].replaceAll("[,(].*", "").strip();
            holder.terms++;
            holder.lately |= !cells[4].isEmpty() && (cells[5].isEmpty() || cells[5].compareTo(LATELY) >= 0) && cells[4].compareTo(TOO_OLD) > 0;
            if (!cells[2].isEmpty()) holder.countries.add(cells[2]);
        }
        Map<String, String> ids = new TreeMap<>();
        Map<String, Integer> terms = new TreeMap<>();
        holders.forEach((id, holder) -> {
            if (!fit(holder.name) || terms.getOrDefault(holder.name, 0) >= holder.terms) return;
            terms.put(holder.name, holder.terms);
            ids.put(holder.name, "=" + id + (holder.countries.isEmpty() ? "" : " " + String.join(" ", holder.countries) + (holder.lately ? "+" : "")));
        });
        TreeSet<String> known = names(shared);
        TreeSet<String> names = new TreeSet<>(known);
        names.addAll(ids.keySet());
        spelledOtherwise(known, ids);
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String name : names) {
            int cut = name.lastIndexOf(' ');
            StringBuilder row = rows.computeIfAbsent(name.substring(cut + 1), last -> new StringBuilder());
            row.append(row.length() == 0 ? "" : "|").append(name, 0, cut).append(ids.getOrDefault(name, "")).append(known.contains(name) ? "*" : "");
        }
        var lines = new ArrayList<String>();
        rows.forEach((last, firsts) -> lines.add(last + "\t" + firsts));
        return lines;
    }

    /** One person under two spellings: a name known in other scripts that sounds like that of one holder, and of no other. */
    private static void spelledOtherwise(TreeSet<String> known, Map<String, String> ids) {
        Map<String, TreeSet<String>> bySound = new TreeMap<>();
        ids.forEach((name, id) -> bySound.computeIfAbsent(sound(name), sound -> new TreeSet<>()).add(id));
        for (String name : known) {
            TreeSet<String> same = bySound.get(sound(name));
            if (same != null && same.size() == 1) ids.putIfAbsent(name, same.first());
        }
    }

    /** Consonants and first vowels of both parts. */
    private static String sound(String name) {
        var sound = new StringBuilder();
        for (Split split : NameReader.splits(name, "en").stream().limit(1).toList())
            for (NamePart part : List.of(split.head(), split.tail())) {
                Sounds sounds = Sounds.of(part.attested()[0], part.reading());
                sound.append(sounds.size()).append(' ').append(sounds.key()).append(' ').append(sounds.code()).append(' ');
            }
        return sound.length() == 0 ? name : sound.toString();
    }
}
