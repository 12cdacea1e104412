package kabar.entities.reading;

/** What a text of one script has beside that which all have: its words as the lists of that script know them. */
public interface ScriptText {
    /** The script of the text. */
    Script script();

    /** What the lists of languages with capitals say of each token, as bits of {@link Word}. */
    default int[] classes(long[] hashes, Lexicon cased) {
        return cased.classes(hashes);
    }

    /** The hash by which bodies and places are compared whose name begins with the token at {@code i} and, as it is written, with {@code hash}. */
    default long bare(int i, long hash) {
        return hash;
    }
}
