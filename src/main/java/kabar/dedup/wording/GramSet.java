package kabar.dedup.wording;

/** The distinct word 3-grams of a text, to be counted against those of others; a gram is three 16-bit words in one long, exactly. */
public final class GramSet {
    private final LongSet grams;
    private final LongSet seen = new LongSet(Wording.MOST_WORDS);

    public GramSet(short[] words) {
        grams = new LongSet(words.length);
        for (int i = 2; i < words.length; i++) grams.add(gram(words, i));
    }

    /** Counts against those of another text. */
    public Grams with(short[] words) {
        seen.clear();
        int common = 0;
        for (int i = 2; i < words.length; i++) {
            long gram = gram(words, i);
            if (seen.add(gram) && grams.contains(gram)) common++;
        }
        return new Grams(grams.size(), seen.size(), common);
    }

    private static long gram(short[] words, int last) {
        return ((words[last - 2] & 0xffffL) << 32) | ((words[last - 1] & 0xffffL) << 16) | (words[last] & 0xffffL);
    }
}
