package kabar.story;

import java.util.Arrays;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * Counts the content words of a title and a lead, without a string per word. A figure is its digits alone, so 28.585 is 28,585,
 * and what a word after it multiplies it to.
 * Scripts written without spaces give pairs of signs.
 */
final class TermCounter {
    private static final int CAPACITY = 1024;
    /** Names of countries are in many articles, also those the window has not seen yet. */
    private static final int COUNTRY_COMMONNESS = 3;
    /** Days, hours and years are in every lead; a longer figure is nearly a name. */
    private static final int DIGIT_COMMONNESS = 7;

    private static final int TWO_DIGITS_COMMONNESS = 6;

    private final CommonWords common;
    private final boolean affixes;
    private final int[] slots = new int[CAPACITY];
    private final byte[] marks = new byte[CAPACITY];
    private int distinct;

    TermCounter(String language) {
        common = CommonWords.of(language);
        affixes = language.equals("id") || language.equals("ms");
    }

    /** Counts the words of a title, up to {@code limit} UTF-16 units. */
    void title(String text, int limit) {
        add(text, limit, TermVector.TITLE);
    }

    /** Counts the words of a body, up to {@code limit} UTF-16 units. */
    void lead(String text, int limit) {
        add(text, limit, 0);
    }

    /** Marks the words of {@code text} as naming a country, where they were counted before. */
    void country(String text) {
        add(text, text.length(), TermVector.COUNTRY);
    }

    private void add(String text, int limit, int bits) {
        String folded = Folding.fold(text.length() > limit ? text.substring(0, limit) : text);
        Tokens tokens = Tokens.of(folded);
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.starts()[i];
            int end = tokens.ends()[i];
            char first = folded.charAt(start);
            if (first >= '0' && first <= '9') figure(tokens, i, bits);
            else if (isUnspaced(first)) pair(tokens, i, bits);
            else word(folded, start, end, bits);
        }
    }

    private void word(String folded, int start, int end, int bits) {
        if (end - start < 2) return;
        int commonness = common.classOf(WordStems.wordHash(folded, start, end));
        if (commonness != CommonWords.STOP) count(WordStems.hash(folded, start, end, affixes), commonness, bits);
    }

    private void pair(Tokens tokens, int at, int bits) {
        int next = at + 1;
        if (next == tokens.size() || tokens.starts()[next] != tokens.ends()[at]) return;
        count(WordStems.wordHash(tokens.text(), tokens.starts()[at], tokens.ends()[next]), 0, bits);
    }

    private void figure(Tokens tokens, int at, int bits) {
        String folded = tokens.text();
        int start = tokens.starts()[at];
        int end = tokens.ends()[at];
        int zeros =
                at + 1 == tokens.size() ? 0 : FigureScale.zeros(folded, tokens.starts()[at + 1], tokens.ends()[at + 1]);
        if (zeros > 0) zeros -= FigureScale.fraction(folded, start, end);
        int hash = 17;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char sign = folded.charAt(i);
            if (sign == '.' || sign == ',') continue;
            hash = hash * 31 + sign;
            digits++;
        }
        for (int i = 0; i < zeros; i++) hash = hash * 31 + '0';
        digits += zeros;
        boolean year = zeros == 0 && digits == 4 && (folded.startsWith("19", start) || folded.startsWith("20", start));
        int commonness = digits == 1 || year ? DIGIT_COMMONNESS : digits == 2 ? TWO_DIGITS_COMMONNESS : 0;
        count(hash == 0 ? 1 : hash, commonness, year ? bits : bits | TermVector.FIGURE);
    }

    private void count(int hash, int commonness, int bits) {
        int at = hash & (CAPACITY - 1);
        while (slots[at] != 0 && slots[at] != hash) at = (at + 1) & (CAPACITY - 1);
        if (slots[at] == 0) {
            if (bits == TermVector.COUNTRY || distinct == CAPACITY / 2) return;
            distinct++;
            slots[at] = hash;
        }
        int least = bits == TermVector.COUNTRY ? COUNTRY_COMMONNESS : commonness;
        marks[at] = TermVector.seen(marks[at], bits, least);
    }

    /** The {@code most} weightiest words: count and title against commonness; ties by place in the table. */
    TermVector top(int most) {
        long[] ranked = new long[distinct];
        int size = 0;
        for (int i = 0; i < CAPACITY; i++) {
            if (slots[i] == 0) continue;
            long rank = (long) (1000 * TermVector.weight(marks[i]) * (10 - TermVector.commonness(marks[i])));
            ranked[size++] = (-rank << 10) | i;
        }
        Arrays.sort(ranked);
        int kept = Math.min(most, size);
        long[] chosen = new long[kept];
        for (int i = 0; i < kept; i++) {
            int slot = (int) (ranked[i] & (CAPACITY - 1));
            chosen[i] = ((long) slots[slot] << 8) | (marks[slot] & 0xff);
        }
        Arrays.sort(chosen);
        int[] hashes = new int[kept];
        byte[] kinds = new byte[kept];
        for (int i = 0; i < kept; i++) {
            hashes[i] = (int) (chosen[i] >> 8);
            kinds[i] = (byte) chosen[i];
        }
        return new TermVector(hashes, kinds);
    }

    private static boolean isUnspaced(char letter) {
        if (letter < 0x0E00) return false;
        return letter < 0x10A0 // Thai, Lao, Tibetan, Myanmar
                || (letter >= 0x1780 && letter < 0x1800) // Khmer
                || (letter >= 0x3040 && letter < 0x3100) // kana
                || (letter >= 0x3400 && letter < 0xA000) // Han
                || (letter >= 0xF900 && letter < 0xFB00);
    }
}
