package kabar.entities.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * A dictionary of a language whose words are not parted: frequent words and parts of names, by hash of their signs, each with one
 * number: the grade of {@link NameParts} in the lower four bits, that of its frequency as in {@link WordRanks} above.
 */
final class SignWords {
    /** In signs. */
    static final int LONGEST = 9;

    static final long EMPTY = 0x9ae16a3b2f90404fL;
    private static final SignWords NONE = new SignWords(List.of());
    private static final Map<String, String> LISTS = Map.of(
            "th",
            "kabar/entities/words-th.txt.gz",
            "ja",
            "kabar/dedup/words/ja.txt.gz",
            "ko",
            "kabar/dedup/words/ko.txt.gz");
    private static final Map<String, SignWords> LOADED = new ConcurrentHashMap<>();
    private static final int CAPACITY = 1 << 17;

    private final long[] keys;
    private final byte[] values;

    private SignWords(List<String> words) {
        keys = new long[words.isEmpty() ? 1 : CAPACITY];
        values = new byte[keys.length];
        for (int rank = 0; rank < words.size(); rank++) put(words.get(rank), WordRanks.gradeOf(rank) << 4);
        if (!words.isEmpty())
            NameParts.readSigns((word, grade) -> {
                if (word.length() > 1) put(word, grade);
            });
    }

    /** That of a language; read when first asked for. */
    static SignWords of(String language) {
        return LISTS.containsKey(language) ? LOADED.computeIfAbsent(language, SignWords::load) : NONE;
    }

    private static SignWords load(String language) {
        byte[] packed = Resource.bytes(LISTS.getOrDefault(language, ""));
        return new SignWords(Resource.lines(packed).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList());
    }

    private void put(String word, int value) {
        Tokens signs = Tokens.ofSyllables(word);
        if (signs.size() == 0 || signs.size() > LONGEST) return;
        long hash = EMPTY;
        for (int i = 0; i < signs.size(); i++) hash = extend(hash, signs.hash(i));
        int at = slot(hash);
        keys[at] = hash;
        values[at] |= (byte) value;
    }

    /** Hash of a beginning and one more sign. */
    static long extend(long hash, long sign) {
        long mixed = (hash ^ sign) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 29;
    }

    /** The number of a word; 0 for none. */
    int get(long hash) {
        return values[slot(hash)];
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 32) & keys.length - 1;
        while (values[at] != 0 && keys[at] != hash) at = at + 1 & keys.length - 1;
        return at;
    }
}
