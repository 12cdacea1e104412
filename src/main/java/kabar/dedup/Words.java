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

    private Words(Tokens tokens) {
        this.tokens = tokens;
        hashes = tokens.hashes();
        kinds = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            kinds[i] = kind(i);
            if (kinds[i] == NUMBER) hashes[i] = Hash.ofText(number(i));
        }
    }

    /** The words of a text; linear in its length. */
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

    /** The word at {@code index} as it is written. */
    String word(int index) {
        return tokens.word(index);
    }
}
