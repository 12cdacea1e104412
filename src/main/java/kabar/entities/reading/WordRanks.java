package kabar.entities.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * How frequent the words of a language are, in grades: 5 for the 100 most frequent ones, 4 to 500, 3 to 2,000, 2 to 5,000, 1 beyond, 0 for
 * words that its list lacks, and 6 for months and days of the week. The lists are those of {@code dedup.wording.FrequentWords} and of
 * {@code facts.FactWords}.
 *
 * <p>A hash of 13 bits beside the grade in a table of 32 or 64 KiB: one unknown word in some thousands is taken for a known one.
 */
final class WordRanks {
    private static final String FOLDER = "kabar/dedup/words/";
    private static final Set<String> LISTED = Set.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "is", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "ta",
            "tl", "tr", "uk", "ur", "vi", "zh");
    private static final Set<String> DATED = Set.of(
            "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "ha", "he", "hi", "hr",
            "hu", "id", "it", "ja", "ko", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "sw", "th", "tl",
            "tr", "uk", "ur", "vi", "zh");
    private static final int CALENDAR = 6;
    private static final Map<String, WordRanks> LOADED = new ConcurrentHashMap<>();
    private static final WordRanks NONE = new WordRanks("", List.of());
    /** Abbreviations of months and days are other words too. */
    private static final int SHORTEST = 3;

    private static final int[] LIMITS = {5000, 2000, 500, 100};

    private final short[] entries;
    private final boolean known;

    private WordRanks(String words, List<String> dates) {
        Tokens tokens = Tokens.of(words);
        known = tokens.size() > 0;
        entries = new short[Math.max(64, Integer.highestOneBit(tokens.size() + 1) * 4)];
        for (String line : dates) {
            Tokens forms = Tokens.of(line);
            for (int i = 2; i < forms.size(); i++)
                if (forms.ends()[i] - forms.starts()[i] > SHORTEST) put(forms.hash(i), CALENDAR);
        }
        for (int i = 0; i < tokens.size(); i++) put(tokens.hash(i), gradeOf(i));
    }

    /** Those of a language; read when first asked for. */
    static WordRanks of(String language) {
        return LISTED.contains(language) || DATED.contains(language)
                ? LOADED.computeIfAbsent(language, WordRanks::load)
                : NONE;
    }

    private static WordRanks load(String language) {
        String words = LISTED.contains(language)
                ? new String(Resource.bytes(FOLDER + language + ".txt.gz"), StandardCharsets.UTF_8)
                : "";
        List<String> dates = DATED.contains(language)
                ? Resource.lines("kabar/facts/" + language + ".tsv").stream()
                        .filter(line -> line.startsWith("month\t") || line.startsWith("weekday\t"))
                        .toList()
                : List.of();
        return new WordRanks(words, dates);
    }

    /** Whether frequent words are known, not the months and days alone. */
    boolean known() {
        return known;
    }

    /** The grade of the word with this hash. */
    int grade(long hash) {
        return entries[slot(hash)] & 7;
    }

    /** The grade of the word of so many before it. */
    static int gradeOf(int rank) {
        int grade = 1;
        for (int limit : LIMITS) if (rank < limit) grade++;
        return grade;
    }

    private void put(long hash, int grade) {
        int at = slot(hash);
        if (entries[at] == 0) entries[at] = (short) (key(hash) | grade);
    }

    private static int key(long hash) {
        return (int) (hash >>> 48) & 0xFFF8;
    }

    private int slot(long hash) {
        int key = key(hash);
        int at = (int) hash & entries.length - 1;
        while (entries[at] != 0 && (entries[at] & 0xFFF8) != key) at = at + 1 & entries.length - 1;
        return at;
    }
}
