package kabar.dedup;

import kabar.text.Tokens;

/** The words of a text with what the fingerprint needs of each: folded hash and kind. */
final class Words {
    private static final byte PLAIN = 0;
    private static final byte NUMBER = 1;
    private static final byte NAME = 2;

    private final Tokens tokens;
    private final long[] hashes;
    private final byte[] kinds;

    /** Words of a text that was cut before; linear in its length. */
    Words(Tokens tokens) {
        this.tokens = tokens;
        hashes = tokens.hashes().clone();
        kinds = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            kinds[i] = kind(i);
            if (kinds[i] == NUMBER) hashes[i] = Hash.ofText(number(i));
        }
    }

    /** The words of a text. */
    static Words of(String text) {
        return new Words(Tokens.of(text));
    }

    private byte kind(int index) {
        String text = tokens.text();
        int first = text.codePointAt(tokens.starts()[index]);
        if (Character.isUpperCase(first)) return tokens.startsSentence(index) ? PLAIN : NAME;
        return Character.isDigit(first) && NumberForm.isNumber(text, tokens.starts()[index], tokens.ends()[index])
                ? NUMBER
                : PLAIN;
    }

    int size() {
        return hashes.length;
    }

    /** Hash of a word as folded, of a number in its normal form. */
    long hash(int index) {
        return hashes[index];
    }

    boolean isNumber(int index) {
        return kinds[index] == NUMBER;
    }

    /** Whether the word has a capital first letter and does not open a sentence. */
    boolean isName(int index) {
        return kinds[index] == NAME;
    }

    /** The number at {@code index} in its normal form. */
    String number(int index) {
        return NumberForm.of(tokens.text(), tokens.starts()[index], tokens.ends()[index]);
    }

    /** The last word of the number that begins at {@code index}: "16-3/8" is one, for its parts say nothing by themselves. */
    int endOfNumber(int index) {
        boolean mixed = isJoined(index, '-') && isJoined(index + 1, '/') && !isJoined(index + 2, '/');
        return mixed ? index + 2 : index;
    }

    private boolean isJoined(int index, char sign) {
        return index + 1 < kinds.length
                && isNumber(index + 1)
                && signAfter(index) == sign
                && tokens.starts()[index + 1] == tokens.ends()[index] + 1;
    }

    private char signAfter(int index) {
        return tokens.text().charAt(tokens.ends()[index]);
    }

    /** The numbers at {@code first} to {@code last} as one, in normal form. */
    String number(int first, int last) {
        if (first == last) return number(first);
        var joined = new StringBuilder(number(first));
        for (int i = first; i < last; i++) joined.append(signAfter(i)).append(number(i + 1));
        return joined.toString();
    }

    /** The word at {@code index} as it is written. */
    String word(int index) {
        return tokens.word(index);
    }
}
