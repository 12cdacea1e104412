package kabar.dedup;

import java.util.Arrays;

/**
 * Cuts a text into words in one pass without an object per word: runs of letters, numbers with their separators
 * ("7.939", "5,2"), and single signs of scripts written without spaces. Marks and the Arabic tatweel are passed over, so a
 * vocalised and a plain spelling are the same word.
 */
final class WordScanner {
    private static final int TATWEEL = 0x640;
    private static final String SENTENCE_ENDS = ".!?:;\"“”«»…\n•";

    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    private WordScanner(int expected) {
        hashes = new long[expected];
        starts = new int[expected];
        ends = new int[expected];
        kinds = new byte[expected];
    }

    static final byte WORD = 0;
    static final byte NUMBER = 1;
    /** A word with a capital first letter that does not open a sentence. */
    static final byte NAME = 2;

    /** The words of a text; linear in its length. */
    static WordScanner scan(String text) {
        var words = new WordScanner(16 + text.length() / 5);
        boolean opens = true;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (isDigit(sign)) {
                at = words.number(text, at);
                opens = false;
            } else if (Scripts.isUnspaced(sign)) {
                int end = at + Character.charCount(sign);
                words.add(Hash.mix(sign), at, end, WORD);
                at = end;
            } else if (Character.isLetter(sign)) {
                at = words.word(text, at, opens);
                opens = false;
            } else {
                if (SENTENCE_ENDS.indexOf(sign) >= 0) opens = true;
                at += Character.charCount(sign);
            }
        }
        return words;
    }

    private int word(String text, int start, boolean opens) {
        long hash = Hash.SEED;
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int type = Character.getType(sign);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            if (!mark && (!Character.isLetterOrDigit(sign) || Scripts.isUnspaced(sign))) break;
            if (!mark && sign != TATWEEL) hash = Hash.step(hash, Character.toLowerCase(sign));
            at += Character.charCount(sign);
        }
        boolean name = !opens && Character.isUpperCase(text.codePointAt(start));
        add(Hash.mix(hash), start, at, name ? NAME : WORD);
        return at;
    }

    private int number(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            boolean separator = (sign == '.' || sign == ',') && next < text.length() && isDigit(text.codePointAt(next));
            if (!separator && !isDigit(sign)) break;
            at = next;
        }
        add(Hash.ofText(NumberForm.of(text, start, at)), start, at, NUMBER);
        return at;
    }

    private static boolean isDigit(int sign) {
        return sign > 127 ? Character.isDigit(sign) : sign >= '0' && sign <= '9';
    }

    private void add(long hash, int start, int end, byte kind) {
        if (size == hashes.length) {
            int larger = size * 2;
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
    }

    int size() {
        return size;
    }

    long hash(int index) {
        return hashes[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    byte kind(int index) {
        return kinds[index];
    }
}
