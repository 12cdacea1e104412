package gazetteer;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All names so far, one entry per (rank, kind, code, name, languages, endings); a spelling belongs to whoever brings it first. */
final class Collected {
    private record Line(int rank, String kind, String code, String name, String languages, String endings)
            implements Comparable<Line> {
        String text(Set<String> forms) {
            return entry() + "\t" + String.join("\t", languages, endings, String.join("|", forms));
        }

        String entry() {
            return String.join("\t", kind, code, name);
        }

        @Override
        public int compareTo(Line other) {
            if (rank != other.rank) return Integer.compare(rank, other.rank);
            return text(Set.of()).compareTo(other.text(Set.of()));
        }
    }

    interface Source {
        void read() throws IOException;
    }

    private final Map<Line, TreeSet<String>> forms = new TreeMap<>();
    private final Map<String, String> owner = new HashMap<>();
    private final Map<String, String> blocked = new HashMap<>();
    private final List<String> sources = new ArrayList<>(List.of("# source\tlicence\tforms"));
    private final Map<String, String> english;
    private final Set<String> days;
    private int rank;
    private int added;

    /**
     * Collects under the English names of countries.
     *
     * @param days weekdays and months, which no place is called
     */
    Collected(Map<String, String> english, Set<String> days) {
        this.english = english;
        this.days = days;
    }

    /** The English name of a country. */
    String country(String code) {
        return english.getOrDefault(code, code);
    }

    /** Reads one source and notes how many spellings it brought. */
    void source(String name, String licence, Source source) throws IOException {
        int before = added;
        rank++;
        source.read();
        sources.add(name + "\t" + licence + "\t" + (added - before));
    }

    /** A spelling that no source may bring. */
    void block(String form) {
        blocked.put(fold(form), "");
    }

    /**
     * Adds a spelling in the languages in which no earlier source has it, or has it for any text. A stem of one country may
     * take the endings of several languages: "Япони" is one in Russian and in Bulgarian.
     */
    void add(String kind, String code, String name, String languages, String endings, String form) {
        String bare = "=_~".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
        String key = fold(bare);
        if (key.isEmpty() || rank > 1 && (isPlace(kind) && days.contains(key.replace("*", "")) || blocked.containsKey(key) || taken(key, code, endings))) return;
        var left = new ArrayList<String>();
        for (String language : languages.split(",")) if (rank == 1 || !taken(key + "\t" + language, code, endings)) left.add(language);
        if (left.isEmpty()) return;
        forms.computeIfAbsent(new Line(rank, kind, code, name, String.join(",", left), endings), line -> new TreeSet<>())
                .add(form);
        added++;
        for (String language : left) owner.putIfAbsent(key + (language.isEmpty() ? "" : "\t" + language), code);
    }

    /** Adds the stems of a name with the endings of a language. */
    void addStems(String kind, String code, String name, Language language, String form) {
        String limit = Names.latin(form) || !language.everywhere() ? language.code() : "";
        for (String stem : language.stems(form)) add(kind, code, name, limit, language.endings(), isPlace(kind) ? Names.place(stem) : Character.isLowerCase(stem.charAt(0)) ? "_" + stem : stem);
    }

    private static boolean isPlace(String kind) {
        return kind.equals("PLACE") || kind.equals("CITY") || kind.equals("CAPITAL");
    }

    private boolean taken(String key, String code, String endings) {
        String first = owner.get(key);
        return first != null && (endings.isEmpty() || !key.contains("*") || !first.equals(code));
    }

    /** Whether a spelling has an owner for any text. */
    boolean knows(String form) {
        return owner.containsKey(fold(form));
    }

    List<String> lines() {
        var lines = new ArrayList<String>(List.of("# kind\tcode\tname (empty: as in the line before)\tlanguages\tendings\tforms; sources and licences: sources.tsv"));
        String before = "";
        for (Map.Entry<Line, TreeSet<String>> each : forms.entrySet()) {
            String entry = each.getKey().entry();
            String text = each.getKey().text(each.getValue());
            lines.add(entry.equals(before) ? "\t\t" + text.substring(entry.length()) : text);
            before = entry;
        }
        return lines;
    }

    List<String> sources() {
        return sources;
    }

    static String fold(String form) {
        String plain = Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.replaceAll("[\\u0300-\\u036F]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}*]+", " ").strip();
    }
}
