package kabar.dedup;

/** Counts the distinct word 3-grams of two sequences and those they share; a gram is three 16-bit words in one long, exactly. */
record Grams(int first, int second, int common) {
    static Grams of(short[] a, short[] b) {
        var set = new LongSet(Math.max(0, a.length - 2));
        for (int i = 2; i < a.length; i++) set.add(gram(a, i));
        int first = set.size();
        var other = new LongSet(Math.max(0, b.length - 2));
        int common = 0;
        for (int i = 2; i < b.length; i++) {
            long gram = gram(b, i);
            if (other.add(gram) && set.contains(gram)) common++;
        }
        return new Grams(first, other.size(), common);
    }

    private static long gram(short[] words, int last) {
        return ((words[last - 2] & 0xffffL) << 32) | ((words[last - 1] & 0xffffL) << 16) | (words[last] & 0xffffL);
    }

    /** Share of the smaller set that the other has too, in [0, 1]. */
    double containment() {
        int smaller = Math.min(first, second);
        return smaller == 0 ? 0 : (double) common / smaller;
    }

    /** Jaccard resemblance, in [0, 1]. */
    double resemblance() {
        int all = first + second - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
