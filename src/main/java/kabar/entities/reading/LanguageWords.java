package kabar.entities.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * What the words of one language do beside or inside a name: offices, ranks, verbs of speech, heads and tails of organisations, words that
 * name nobody. They add to what the {@link Lexicon} says of a word in all languages, or take from it ({@code !PARTICLE den}).
 */
final class LanguageWords {
    private static final String FOLDER = "kabar/entities/languages/";
    private static final Map<String, LanguageWords> LOADED = new ConcurrentHashMap<>();
    /** The table of what all languages have: legal forms of firms. */
    private static final String ALL = "all";

    private static final Set<String> LANGUAGES = Set.copyOf(Resource.lines(FOLDER + "languages.txt"));

    private long[] keys = new long[0];
    /** Classes to add in the lower half, to take in the upper, as bits of {@link Word}. */
    private long[] changes = new long[0];

    private final Map<Part, List<String>> parts = new EnumMap<>(Part.class);

    private LanguageWords() {}

    /** Those of a language with those of all, read when first asked for. */
    static LanguageWords of(String language) {
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : ALL, LanguageWords::load);
    }

    private static LanguageWords load(String language) {
        var words = new LanguageWords();
        var table = new HashMap<Long, Long>();
        words.read(ALL, false, table);
        if (!language.equals(ALL)) words.read(language, false, table);
        int capacity = Integer.highestOneBit(table.size() + 1) * 4;
        words.keys = new long[capacity];
        words.changes = new long[capacity];
        table.forEach((hash, change) -> {
            int at = words.slot(hash);
            words.keys[at] = hash;
            words.changes[at] = change;
        });
        return words;
    }

    private void read(String language, boolean namesAlone, Map<Long, Long> table) {
        for (String line : Resource.lines(FOLDER + language + ".tsv")) {
            String[] fields = line.split("\t", 2);
            boolean name = fields[0].equals("GIVEN") || fields[0].equals("FAMILY");
            if (namesAlone && !name) continue;
            switch (fields[0]) {
                case "NAMES_OF" -> read(fields[1], true, table);
                case "PREFIX", "ENDING", "INFLECTS", "TAIL", "NOT_BEGINS", "NOT_ENDS" ->
                    parts.put(Part.valueOf(fields[0]), List.of(fields[1].split(" ", -1)));
                default -> add(fields[0], Tokens.of(fields[1]), table);
            }
        }
    }

    private static void add(String name, Tokens tokens, Map<Long, Long> table) {
        boolean takes = name.charAt(0) == '!';
        Word word = Word.valueOf((takes ? name.substring(1) : name).toUpperCase(Locale.ROOT));
        long change = (long) word.bit() << (takes ? Integer.SIZE : 0);
        for (int i = 0; i < tokens.size(); i++) table.merge(tokens.hash(i), change, (a, b) -> a | b);
    }

    /** The classes of a word of this language, given those that all languages have in common. */
    int classes(long hash, int common) {
        long change = changes[slot(hash)];
        return (common & ~(int) (change >>> Integer.SIZE)) | (int) change & ~(int) (change >>> Integer.SIZE);
    }

    /** The letters of a kind that this language has; none in most. */
    List<String> parts(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private int slot(long hash) {
        int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != hash) at = at + 1 & keys.length - 1;
        return at;
    }
}
