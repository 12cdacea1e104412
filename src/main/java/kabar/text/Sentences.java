package kabar.text;

import java.util.Locale;
import java.util.Set;

/** Where sentences end, as far as punctuation tells. */
final class Sentences {
    /** Words written with a point that ends no sentence, lower case; initials need no entry. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "drs", "dra", "moh", "muh", "mohd", "abd", "prof", "ir", "hj", "kh", "st", "ust", "tgk", "bpk", "sdr",
            "jl", "jln", "gg", "no", "nr", "tbk", "kab", "kec", "mr", "mrs", "ms", "sr", "sra", "jr", "gen", "sen",
            "rep", "gov", "col", "lt", "sgt", "capt", "maj", "adm", "hon", "rev", "pres", "fr", "mt", "vs", "al", "bzw",
            "ca", "abg", "jend", "letjen", "mayjen", "brigjen", "kol", "kompol", "akbp", "ipda", "iptu", "mme", "mlle",
            "hr", "fig", "inc", "corp", "art", "им", "г", "ул", "тыс", "млн");

    private Sentences() {}

    /** Whether a sentence, line or direct speech begins between the word {@code [start, end)} and the one at {@code next}. */
    static boolean partedBy(String text, int start, int end, int next) {
        boolean colonOrComma = false;
        for (int i = end; i < next; i++) {
            switch (text.charAt(i)) {
                case '\n', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '॥', '•', '|' -> {
                    return true;
                }
                case '.' -> {
                    if (pointEnds(text, start, end, i, next)) return true;
                }
                case ',', ':', '：', '，' -> colonOrComma = true;
                case '"', '\u201C', '\u201D', '\u201E', '«', '\u2018', '\'', '「', '『' -> {
                    if (colonOrComma) return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean pointEnds(String text, int start, int end, int point, int next) {
        if (point > end) return true;
        if (end - start == 1 && Character.isLetter(text.charAt(start))) return false;
        // No space after the point: an address ("kompas.com"), unless two sentences were glued together
        // ("usai.Presiden").
        if (point + 1 == next) {
            return Character.isLowerCase(text.charAt(end - 1))
                    && Character.isUpperCase(text.charAt(next))
                    && next + 1 < text.length()
                    && Character.isLowerCase(text.charAt(next + 1));
        }
        return end - start > 6
                || !ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
