package kabar.story;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Resource;

/** How common words are in the news of a language before any news was seen; frozen, so that a replay knows the same. */
final class CommonWords {
    /** The class of a word that tells nothing. */
    static final int STOP = 8;

    private static final Map<String, CommonWords> BY_LANGUAGE = load();
    private static final CommonWords NONE = new CommonWords(Map.of());

    private final int[] slots;
    private final byte[] classes;

    private CommonWords(Map<Integer, Byte> words) {
        int capacity = Integer.highestOneBit(words.size() * 3 + 1) << 1;
        slots = new int[capacity];
        classes = new byte[capacity];
        words.forEach((hash, commonness) -> {
            int at = slot(hash);
            slots[at] = hash;
            classes[at] = commonness;
        });
    }

    static CommonWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    /**
     * Commonness of the word with this unstemmed hash: 0 for a word not known, k in 1 to 7 for one in about one lead of
     * 2^(8-k), {@link #STOP} for a stop word.
     */
    int classOf(int hash) {
        int at = slot(hash);
        return slots[at] == hash ? classes[at] : 0;
    }

    private int slot(int hash) {
        int at = hash & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != hash) at = (at + 1) & (slots.length - 1);
        return at;
    }

    private static Map<String, CommonWords> load() {
        Map<String, Map<Integer, Byte>> words = new HashMap<>();
        for (String line : Resource.lines("kabar/story/common-words.tsv")) {
            String[] cells = line.split("\t", -1);
            String word = Folding.fold(cells[1]);
            words.computeIfAbsent(cells[0], language -> new HashMap<>())
                    .merge(WordStems.wordHash(word, 0, word.length()), Byte.valueOf(cells[2]), (a, b) -> a > b ? a : b);
        }
        Map<String, CommonWords> tables = new HashMap<>();
        words.forEach((language, table) -> tables.put(language, new CommonWords(table)));
        return tables;
    }
}
