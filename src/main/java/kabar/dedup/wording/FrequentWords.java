package kabar.dedup.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabar.dedup.FingerprintBytes;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The frequent words of a language by their 15-bit hash, so that a {@link Wording} need store the text of its rare words only: a
 * word that is the most frequent one with its hash is known from the hash alone. A language without a list knows none.
 *
 * <p>The lists are part of the stored layout: another list needs a new {@link FingerprintBytes#VERSION}.
 */
public final class FrequentWords {
    private static final int SLOTS = 1 << 15;
    private static final String FOLDER = "kabar/dedup/words/";

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "is", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "ta",
            "tl", "tr", "uk", "ur", "vi", "zh");

    /** No word is known. */
    public static final FrequentWords NONE = new FrequentWords("", "");

    private static final Map<String, FrequentWords> LOADED = new ConcurrentHashMap<>();

    /** By 15-bit hash: 1 + the place of the word in {@link #words}, 0 for none. */
    private final char[] places = new char[SLOTS];

    private final String[] words;
    private final long[] hashes;

    private FrequentWords(String language, String text) {
        Tokens tokens = Tokens.of(text);
        long[] all = Words.hashes(tokens, language);
        String[] kept = new String[tokens.size()];
        long[] keptHashes = new long[tokens.size()];
        int size = 0;
        for (int i = 0; i < tokens.size() && size < Character.MAX_VALUE; i++) {
            int slot = slot(all[i]);
            if (places[slot] != 0) continue;
            kept[size] = tokens.word(i);
            keptHashes[size] = all[i];
            places[slot] = (char) ++size;
        }
        words = Arrays.copyOf(kept, size);
        hashes = Arrays.copyOf(keptHashes, size);
    }

    /** Those of a language; read when first asked for, some milliseconds. */
    public static FrequentWords of(String language) {
        return LANGUAGES.contains(language) ? LOADED.computeIfAbsent(language, FrequentWords::load) : NONE;
    }

    /** Whether the word with this hash is the one that its 15 bits stand for. */
    public boolean has(long hash) {
        int place = places[slot(hash)];
        return place != 0 && hashes[place - 1] == hash;
    }

    /** The word that an entry of a {@link Wording#sequence} stands for when no rare word does, in lower case as it is usually written. */
    @Nullable
    public String word(short entry) {
        int place = places[(entry >>> 1) & (SLOTS - 1)];
        return place == 0 ? null : words[place - 1];
    }

    private static int slot(long hash) {
        return (int) hash & (SLOTS - 1);
    }

    private static FrequentWords load(String language) {
        return new FrequentWords(language, new String(Resource.bytes(FOLDER + language + ".txt.gz"), UTF_8));
    }
}
