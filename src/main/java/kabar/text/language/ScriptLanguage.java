package kabar.text.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/** Scripts that news of one language alone is written in: a letter of them tells the language. */
final class ScriptLanguage {
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.THAANA, "dv"),
            Map.entry(UnicodeScript.TIFINAGH, "zgh"),
            Map.entry(UnicodeScript.OL_CHIKI, "sat"),
            Map.entry(UnicodeScript.NKO, "nqo"),
            Map.entry(UnicodeScript.CHEROKEE, "chr"),
            Map.entry(UnicodeScript.CANADIAN_ABORIGINAL, "iu"),
            Map.entry(UnicodeScript.YI, "ii"));

    /** Sorted, so that a place in it means the same in each run. */
    static final List<String> CODES =
            LANGUAGES.values().stream().distinct().sorted().toList();

    private static final byte NONE = -1;
    private static final byte[] PLACES = places();

    private static final int CHINESE = CODES.indexOf("zh");
    private static final int JAPANESE = CODES.indexOf("ja");
    /** So many signs of Chinese origin for one kana are still Japanese. */
    private static final int HAN_PER_KANA = 9;

    private ScriptLanguage() {}

    /** For each of {@link #CODES} the letters of its script in a text. */
    static int[] letters(SpelledWords words) {
        int[] letters = new int[CODES.size()];
        char[] spelled = words.spelled();
        for (int i = 0; i < words.letters(); i++) {
            byte place = PLACES[spelled[i]];
            if (place != NONE) letters[place]++;
        }
        if (letters[JAPANESE] * HAN_PER_KANA > letters[CHINESE]) {
            letters[JAPANESE] += letters[CHINESE];
            letters[CHINESE] = 0;
        }
        return letters;
    }

    private static byte[] places() {
        byte[] places = new byte[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < places.length; unit++) {
            String code = Character.isLetter(unit) ? LANGUAGES.get(UnicodeScript.of(unit)) : null;
            places[unit] = code == null ? NONE : (byte) CODES.indexOf(code);
        }
        return places;
    }
}
