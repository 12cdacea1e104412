package kabar.dedup.wording;

/** The hashes of this package; part of the stored layout, so never changed without a new layout version. */
public final class Hash {
    public static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** One more sign of a word: FNV-1a over code points. */
    public static long step(long hash, int sign) {
        return (hash ^ sign) * PRIME;
    }

    /** Spreads every input bit over all output bits: the finaliser of MurmurHash3 (Appleby, public domain). */
    public static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    /** Joins a hash to those before it; order matters. */
    public static long join(long before, long next) {
        return mix(before * 0x9e3779b97f4a7c15L + next);
    }

    /** The hash of a whole string. */
    public static long ofText(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) hash = step(hash, text.charAt(i));
        return mix(hash);
    }
}
