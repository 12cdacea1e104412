package kabar.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of several countries in one word, a sign for each, as headlines write them: 中美, 日韓, 한미일. A run is read where no word parts it
 * on its right ("中|美国") and none ends with its first sign ("其中|美"). {@code signs.tsv} has the runs and the words of each language.
 *
 * <p>Immutable. Cost: one look-up for each sign that a run can begin with.
 */
final class SignRuns {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final Map<Character, String> codes = new HashMap<>();
    private final Map<String, Run> runs = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /**
     * A run of signs.
     *
     * @param before words of which one has to follow; none if the run stands for itself
     */
    record Run(List<Entry> countries, List<String> before) {}

    /** The runs of each language by its code. */
    static Map<String, SignRuns> read(List<String> lines) {
        Map<String, String> names = new HashMap<>();
        var languages = new HashMap<String, SignRuns>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            String[] values = cells[2].split(" ", -1);
            if (cells[1].equals("names"))
                for (String value : values)
                    names.put(value.substring(0, 2), value.substring(3).replace('_', ' '));
            else languages.computeIfAbsent(cells[0], code -> new SignRuns()).add(cells[1], values, names);
        }
        return languages;
    }

    private void add(String what, String[] values, Map<String, String> names) {
        for (String value : values) {
            int sign = value.indexOf('=');
            String word = sign < 0 ? value : value.substring(0, sign);
            List<String> behind =
                    sign < 0 ? List.of() : List.of(value.substring(sign + 1).split("[+,]", -1));
            switch (what) {
                case "signs" -> codes.put(word.charAt(0), behind.get(0));
                case "runs" -> runs.put(word, new Run(countries(word, behind, names), List.of()));
                case "before" -> runs.put(word, new Run(countries(word, List.of(), names), behind));
                default ->
                    words.computeIfAbsent(what, kind -> new ArrayList<>()).add(word);
            }
        }
    }

    private List<Entry> countries(String run, List<String> given, Map<String, String> names) {
        var countries = new ArrayList<Entry>();
        for (int i = 0; i < run.length(); i++) {
            String code = given.isEmpty() ? codes.getOrDefault(run.charAt(i), "") : given.get(i);
            countries.add(new Entry(Entry.Kind.COUNTRY, code, names.getOrDefault(code, code)));
        }
        return List.copyOf(countries);
    }

    /** The longest run that can be read at an offset of a text; null if none. Its countries have one sign each from there on. */
    @Nullable
    Run at(String text, int start) {
        if (!codes.containsKey(text.charAt(start))) return null;
        for (int length = Math.min(LONGEST, text.length() - start); length >= SHORTEST; length--) {
            int end = start + length;
            Run run = runs.get(text.substring(start, end));
            if (run != null && stands(run, text, start, end)) return run;
        }
        return null;
    }

    private boolean stands(Run run, String text, int start, int end) {
        if (!run.before.isEmpty() && !begins(run.before, text, end)) return false;
        if (begins("parting", text, end - 1) && !begins("joining", text, end - 1)) return false;
        for (String word : words.getOrDefault("left", List.of()))
            if (text.startsWith(word, start + 1 - word.length())) return false;
        List<String> rest = words.getOrDefault("rest", List.of());
        boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
        return rest.isEmpty() || ends || begins(rest, text, end);
    }

    private boolean begins(String what, String text, int at) {
        return begins(words.getOrDefault(what, List.of()), text, at);
    }

    private static boolean begins(List<String> words, String text, int at) {
        for (String word : words) if (text.startsWith(word, at)) return true;
        return false;
    }
}
