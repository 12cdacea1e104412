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
            return String.join("\t", kind, code, name, languages, endings, String.join("|", forms));
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
    private int rank;
    private int added;

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
     * Adds a spelling unless an earlier source has it for any text, or for one of the same languages. A stem of one country may
     * take the endings of several languages: "Япони" is one in Russian and in Bulgarian.
     */
    void add(String kind, String code, String name, String languages, String endings, String form) {
        String bare = "=_~".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
        String key = fold(bare);
        if (key.isEmpty() || rank > 1 && (blocked.containsKey(key) || taken(key, code, endings))) return;
        for (String language : languages.isEmpty() ? new String[] {""} : languages.split(",")) {
            if (rank > 1 && taken(key + "\t" + language, code, endings)) return;
        }
        forms.computeIfAbsent(new Line(rank, kind, code, name, languages, endings), line -> new TreeSet<>())
                .add(form);
        added++;
        for (String language : languages.split(",")) owner.putIfAbsent(key + (language.isEmpty() ? "" : "\t" + language), code);
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
        var lines = new ArrayList<String>(List.of("# kind\tcode\tname\tlanguages\tendings\tforms; sources and licences: sources.tsv"));
        forms.forEach((line, set) -> lines.add(line.text(set)));
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
