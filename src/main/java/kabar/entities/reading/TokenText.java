package kabar.entities.reading;

import kabar.text.Folding;
import kabar.text.Tokens;

/** A text as it is written, token by token. */
abstract class TokenText {
    private final Tokens tokens;
    private final long[] hashes;

    /** The text of these tokens. */
    TokenText(Tokens tokens) {
        this.tokens = tokens;
        this.hashes = tokens.hashes();
    }

    /** All of the text. */
    public String written() {
        return tokens.text();
    }

    /** How many tokens there are. */
    public int size() {
        return hashes.length;
    }

    /** {@link Folding#hash} of each token. */
    public long[] hashes() {
        return hashes;
    }

    /** {@link Folding#hash} of the token at {@code i}. */
    public long hash(int i) {
        return hashes[i];
    }

    /** {@link Folding#hash} of a token without its first letters. */
    public long hashBehind(int i, int letters) {
        return Folding.hash(tokens.text(), start(i) + letters, end(i));
    }

    /** UTF-16 offset of the token at {@code i}. */
    public int start(int i) {
        return tokens.starts()[i];
    }

    /** UTF-16 offset after the token at {@code i}. */
    public int end(int i) {
        return tokens.ends()[i];
    }

    /** First UTF-16 unit of the token at {@code i}. */
    public char letter(int i) {
        return tokens.text().charAt(start(i));
    }

    /** The token at {@code i} as it is written. */
    public String word(int i) {
        return tokens.word(i);
    }

    /** The text from the first to before the last token. */
    public String text(int first, int end) {
        return tokens.text().substring(start(first), end(end - 1));
    }
}
