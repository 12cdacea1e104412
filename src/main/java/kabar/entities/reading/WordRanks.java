package kabar.entities.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Tokens;

/**
 * How frequent the words of a language are, in grades: 5 for the 100 most frequent ones, 4 to 500, 3 to 2,000, 2 to 5,000, 1 beyond, 0 for
 * words that its list lacks. The lists are those of {@code dedup.wording.FrequentWords}.
 *
 * <p>A hash of 13 bits beside the grade in a table of 32 or 64 KiB: one unknown word in some thousands is taken for a known one.
 */
final class WordRanks {
    private static final String FOLDER = "kabar/dedup/words/";
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "is", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "ta",
            "tl", "tr", "uk", "ur", "vi", "zh");
    private static final Map<String, WordRanks> LOADED = new ConcurrentHashMap<>();
    private static final WordRanks NONE = new WordRanks("");
    private static final int[] LIMITS = {5000, 2000, 500, 100};

    private final short[] entries;

    private WordRanks(String words) {
        Tokens tokens = Tokens.of(words);
        entries = new short[Math.max(1, Integer.highestOneBit(tokens.size() + 1) * 4)];
        for (int i = 0; i < tokens.size(); i++) put(tokens.hash(i), grade(i));
    }

    /** Those of a language; read when first asked for. */
    static WordRanks of(String language) {
        return LANGUAGES.contains(language)
                ? LOADED.computeIfAbsent(
                        language,
                        code -> new WordRanks(
                                new String(NameParts.unpacked(FOLDER + code + ".txt.gz"), StandardCharsets.UTF_8)))
                : NONE;
    }

    /** The grade of the word with this hash. */
    int grade(long hash) {
        return entries[slot(hash)] & 7;
    }

    private static int grade(int rank) {
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
