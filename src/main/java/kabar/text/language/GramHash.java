package kabar.text.language;

/** A 32-bit hash of a letter group: FNV-1a over its UTF-16 units, {@code _} standing for the border of a word. */
final class GramHash {
    static final int SEED = 0x811C9DC5;
    static final char BORDER = '_';

    private GramHash() {}

    /** One more unit. */
    static int step(int hash, char unit) {
        return (hash ^ unit) * 0x01000193;
    }

    /** Of a stretch of a line, where a group stands as the tables write it. */
    static int of(String line, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) hash = step(hash, line.charAt(i));
        return hash;
    }

    /** Of a stretch of letters that begins or ends a word, or does not. */
    static int of(char[] letters, int start, int end, boolean opens, boolean closes) {
        int hash = opens ? step(SEED, BORDER) : SEED;
        for (int i = start; i < end; i++) hash = step(hash, letters[i]);
        return closes ? step(hash, BORDER) : hash;
    }
}
