package kabar.geo;

import java.util.List;

/** Languages in which a name can be restricted, as bits of a long. */
final class Languages {
    private static final List<String> CODES = List.of(
            "af", "uz", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu",
            "fa", "fi", "fr", "ga", "gl", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka", "kk",
            "ko", "lt", "lv", "mk", "ms", "my", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv",
            "sw", "ta", "th", "tl", "tr", "uk", "ur", "vi", "yo", "zh");

    /** Any language: what a text of unknown language is read as. */
    static final long ALL = -1L;

    private Languages() {}

    /** Position of a language, or -1. */
    static int indexOf(String language) {
        return CODES.indexOf(language);
    }

    /** Bit of an ISO 639-1 code; 0 for a language that no name is restricted to, {@link #ALL} for {@code und}. */
    static long bit(String language) {
        if (language.equals("und") || language.isEmpty()) return ALL;
        int index = CODES.indexOf(language);
        return index < 0 ? 0 : 1L << index;
    }

    /** Bits of a comma-separated list. */
    static long bits(String list) {
        long bits = 0;
        if (list.isEmpty()) return bits;
        for (String language : list.split(",", -1)) {
            int index = CODES.indexOf(language);
            if (index < 0) throw new IllegalArgumentException("unknown language in the names: " + language);
            bits |= 1L << index;
        }
        return bits;
    }
}
