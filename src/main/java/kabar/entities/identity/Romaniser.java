package kabar.entities.identity;

import java.util.List;

/** Writes a part of a name in small Latin letters, by the rules of its script; Han signs are for {@link HanReadings}. */
final class Romaniser {
    private static final int HANGUL = 0xAC00;
    private static final int HANGUL_END = 0xD7A3;
    private static final int DEVANAGARI = 0x0900;
    private static final int INDIC_END = 0x0D7F;
    private static final int INDIC_BLOCK = 0x80;
    private static final int ETHIOPIC = 0x1200;
    private static final int ETHIOPIC_END = 0x137F;
    private static final char WAW = '\u0648';
    private static final char VIRAMA = '\u094D';
    private static final char THAI_SILENCER = '\u0E4C';
    private static final String[] INITIALS = SignTable.list("initials");
    private static final String[] MIDDLES = SignTable.list("middles");
    private static final String[] FINALS = SignTable.list("finals");
    private static final String[] ETHIOPIC_VOWELS = {"e", "u", "i", "a", "e", "", "o", "wa"};

    private Romaniser() {}

    /** The ways to read a folded part of a name, the likeliest first: one, or two where a letter may be a vowel or silent. */
    static List<String> ways(String part) {
        String first = latin(part);
        if (part.indexOf(THAI_SILENCER) >= 0) return List.of(first, latin(plain(part)));
        String second = consonantWaw(part);
        return second.equals(part) ? List.of(first) : List.of(first, latin(second));
    }

    /** Arabic waw before a vowel as the consonant that it may be there, written as the Hebrew letter that is always one. */
    private static String consonantWaw(String part) {
        if (part.indexOf(WAW) < 1) return part;
        var out = new StringBuilder(part);
        for (int i = 1; i + 1 < part.length(); i++)
            if (part.charAt(i) == WAW && "\u0627\u064A".indexOf(part.charAt(i + 1)) >= 0) out.setCharAt(i, 'w');
        return out.toString();
    }

    /** A folded part of a name in Latin letters, letters that Thai silences too. */
    static String latin(String part) {
        String signs = spread(part);
        var out = new StringBuilder(signs.length() + 8);
        int at = 0;
        while (at < signs.length()) at += step(signs, at, out);
        return out.toString();
    }

    /** Thai without its silent letters. */
    private static String plain(String part) {
        var out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == THAI_SILENCER) silence(out);
            else out.append(part.charAt(i));
        }
        return out.toString();
    }

    /** One block for all Indic scripts, and one kana for both. */
    private static String spread(String part) {
        int at = 0;
        while (at < part.length() && same(part.charAt(at)) == part.charAt(at)) at++;
        if (at == part.length()) return part;
        var out = new StringBuilder(part);
        for (; at < part.length(); at++) out.setCharAt(at, same(part.charAt(at)));
        return out.toString();
    }

    private static char same(char sign) {
        if (sign > DEVANAGARI + INDIC_BLOCK && sign <= INDIC_END)
            return (char) (DEVANAGARI + (sign - DEVANAGARI) % INDIC_BLOCK);
        if (sign >= '\u3041' && sign <= '\u3096') return (char) (sign + 0x60);
        return sign;
    }

    private static void silence(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) > '\u0E2E') out.setLength(out.length() - 1);
        if (out.length() > 0) out.setLength(out.length() - 1);
    }

    private static int step(String signs, int at, StringBuilder out) {
        char sign = signs.charAt(at);
        if (sign < '\u0250') {
            if (sign >= 'a' && sign <= 'z') out.append(sign);
            return 1;
        }
        if (sign >= HANGUL && sign <= HANGUL_END) return syllable(sign - HANGUL, out);
        if (sign >= ETHIOPIC && sign <= ETHIOPIC_END) return ethiopic(sign, out);
        int length = SignTable.longest(signs, at);
        if (length == 0) return 1;
        String letters = SignTable.letters(signs, at, length);
        boolean first = at == 0 && signs.length() > 2;
        if (first && sign == WAW) out.append('w');
        else if (first && sign == '\u05D5') out.append('v');
        else out.append(letters);
        if (sign >= DEVANAGARI && sign < DEVANAGARI + INDIC_BLOCK) inherent(signs, at + length, letters, out);
        return length;
    }

    /** An Indic consonant has an "a" behind it that is not written, but for the last. */
    private static void inherent(String signs, int next, String letters, StringBuilder out) {
        if (letters.isEmpty() || "aeiou".indexOf(letters.charAt(letters.length() - 1)) >= 0) return;
        if (next >= signs.length() || signs.charAt(next) == VIRAMA) return;
        char then = signs.charAt(next);
        boolean vowelSign = (then >= '\u093A' && then <= '\u094C') || then == '\u093C';
        if (!vowelSign) out.append('a');
    }

    private static int syllable(int number, StringBuilder out) {
        out.append(INITIALS[number / 588]);
        out.append(MIDDLES[number % 588 / 28]);
        out.append(FINALS[number % 28]);
        return 1;
    }

    private static int ethiopic(char sign, StringBuilder out) {
        String consonant = SignTable.letters(String.valueOf((char) (sign & ~7)), 0, 1);
        if (consonant.isEmpty()) return 1;
        if (!consonant.equals("a")) out.append(consonant);
        String vowel = ETHIOPIC_VOWELS[sign & 7];
        out.append(consonant.equals("a") && vowel.equals("e") ? "a" : vowel);
        return 1;
    }
}
