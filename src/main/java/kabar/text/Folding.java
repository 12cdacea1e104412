package kabar.text;

import java.util.Locale;

/**
 * The one place where spellings meet: lower case, no diacritics, one form per letter. Independent of the default locale.
 *
 * <ul>
 *   <li>Latin and Greek lose their accents, {@code ß æ œ ø đ ł þ ð} become {@code ss ae oe o d l th d}, every i of Turkish is {@code i};
 *   <li>Cyrillic keeps its letters ({@code й} is not {@code и}) but for {@code ё}, which is usually written {@code е};
 *   <li>Arabic loses vowel signs and tatweel, and alef, hamza, ya, kaf and ta marbuta have one form each;
 *   <li>full-width and presentation forms become plain ones, digits of all scripts {@code 0-9}, curly quotes straight ones;
 *   <li>vowel signs of Indic and Thai, kana, Han and Hangul stay as they are.
 * </ul>
 *
 * <p>Expects NFC, as the {@link Cleaner} leaves it. Folding twice changes nothing.
 */
public final class Folding {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final int LONGEST_WORD = 200;
    private static final char SIGMA = '\u03A3';
    private static final char SMALL_SIGMA = '\u03C3';
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private Folding() {}

    /** The folded form of a text; the same instance when nothing changes. */
    public static String fold(String text) {
        int at = unchanged(text);
        if (at == text.length()) return text;
        var out = new StringBuilder(text.length() + 8).append(text, 0, at);
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)) {
                int point = text.codePointAt(at);
                out.appendCodePoint(FoldTable.ofSupplementary(point));
                at += Character.charCount(point);
                continue;
            }
            char folded = FoldTable.of(unit);
            if (folded == FoldTable.SEVERAL) out.append(FoldTable.several(unit));
            else if (folded != FoldTable.NONE || unit == FoldTable.NONE) out.append(folded);
            at++;
        }
        return out.toString();
    }

    /**
     * A 64-bit hash of the folded form of {@code text[start, end)}, equal to that of {@link #fold} of the same stretch.
     * Allocates nothing; the values are part of stored fingerprints, so a change needs a new version there.
     */
    public static long hash(CharSequence text, int start, int end) {
        long hash = SEED;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            char folded = FoldTable.of(unit);
            if (folded == FoldTable.SEVERAL) {
                String several = FoldTable.several(unit);
                for (int i = 0; i < several.length(); i++) hash = step(hash, several.charAt(i));
            } else if (Character.isHighSurrogate(unit)
                    && at + 1 < end
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                int point = FoldTable.ofSupplementary(Character.toCodePoint(unit, text.charAt(++at)));
                if (Character.isBmpCodePoint(point)) {
                    hash = step(hash, (char) point);
                } else {
                    hash = step(step(hash, Character.highSurrogate(point)), Character.lowSurrogate(point));
                }
            } else if (folded != FoldTable.NONE || unit == FoldTable.NONE) {
                hash = step(hash, folded);
            }
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }

    /**
     * A text in lower case, like {@link String#toLowerCase(Locale)} with {@link Locale#ROOT}, in time linear in its length: for each capital
     * sigma that looks for the borders of the word, so that a long word of them takes the square of its length. In a text too long to be
     * a word every sigma has its plain form.
     */
    public static String lower(String text) {
        if (text.length() <= LONGEST_WORD || text.indexOf(SIGMA) < 0) return text.toLowerCase(Locale.ROOT);
        return text.replace(SIGMA, SMALL_SIGMA).toLowerCase(Locale.ROOT);
    }

    private static long step(long hash, char unit) {
        long next = (hash ^ unit) * PRIME;
        return next ^ next >>> 29;
    }

    private static int unchanged(String text) {
        int at = 0;
        while (at < text.length()
                && FoldTable.of(text.charAt(at)) == text.charAt(at)
                && !Character.isSurrogate(text.charAt(at))) at++;
        return at;
    }
}
