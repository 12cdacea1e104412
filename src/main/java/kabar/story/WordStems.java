package kabar.story;

/**
 * Brings the forms of a folded word to one hash: Indonesian and Malay affixes off, other languages cut to their first letters.
 * A word here is only compared, never shown, so a crude stem does.
 */
final class WordStems {
    /** Letters kept of a word in languages that inflect at the end. */
    private static final int KEPT = 7;

    private static final int SEED = 17;
    /** Letters a suffix has to leave. */
    private static final int ROOT = 4;

    /** Prefix, what it swallowed of the root, letters it has to leave; the first that fits counts. */
    private record Prefix(String letters, String swallowed, int leaves) {}

    private static final Prefix[] PREFIXES = {
        new Prefix("meny", "s", 3),
        new Prefix("peny", "s", 3),
        new Prefix("menge", "ke", 3),
        new Prefix("meng", "", 3),
        new Prefix("peng", "", 3),
        new Prefix("mema", "pa", 3),
        new Prefix("meme", "pe", 3),
        new Prefix("memi", "pi", 3),
        new Prefix("memu", "pu", 3),
        new Prefix("mem", "", 3),
        new Prefix("pem", "", 3),
        new Prefix("mena", "ta", 3),
        new Prefix("mene", "te", 3),
        new Prefix("meni", "ti", 3),
        new Prefix("menu", "tu", 3),
        new Prefix("pene", "te", 3),
        new Prefix("men", "", 3),
        new Prefix("pen", "", 4),
        new Prefix("ber", "", 4),
        new Prefix("ter", "", 5),
        new Prefix("di", "", 4),
        new Prefix("me", "", 5),
        new Prefix("pe", "", 5)
    };

    private WordStems() {}

    /** Hash of the stem of the word {@code text[start, end)}; never 0. */
    static int hash(String text, int start, int end, boolean affixes) {
        return affixes ? malay(text, start, end) : wordHash(text, start, Math.min(end, start + KEPT));
    }

    private static int malay(String text, int start, int end) {
        int last = end - start >= ROOT + 3 && text.startsWith("nya", end - 3) ? end - 3 : end;
        boolean noun = last - start >= ROOT + 2 && text.startsWith("an", last - 2);
        if (noun) last -= 2;
        else if (last - start > ROOT && text.charAt(last - 1) == 'i') last--;
        boolean around = noun && last - start >= ROOT + 2 && text.startsWith("ke", start);
        // -kan and -an cannot be told apart after a root in k: so a k at the end never counts.
        if (last - start > 3 && text.charAt(last - 1) == 'k') last--;
        if (around) return wordHash(text, start + 2, last);
        for (Prefix prefix : PREFIXES) {
            int length = prefix.letters.length();
            if (last - start - length < prefix.leaves - prefix.swallowed.length()
                    || !text.startsWith(prefix.letters, start)) continue;
            return prefix.swallowed.isEmpty()
                    ? wordHash(text, start + length, last)
                    : finish(spread(
                            text, start + length, last, spread(prefix.swallowed, 0, prefix.swallowed.length(), SEED)));
        }
        return wordHash(text, start, last);
    }

    /** Hash of {@code text[start, end)} as it stands: a polynomial finished as in MurmurHash3; never 0. */
    static int wordHash(String text, int start, int end) {
        return finish(spread(text, start, end, SEED));
    }

    /** {@link #wordHash} of the letters and digits of a text alone; 0 when it has fewer than two. */
    static int lettersHash(String text) {
        int spread = SEED;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            spread = spread(spread, text.charAt(i));
            letters++;
        }
        return letters < 2 ? 0 : finish(spread);
    }

    private static int spread(int spread, char letter) {
        return (spread * 0x01000193) ^ letter;
    }

    private static int spread(String text, int start, int end, int hash) {
        int spread = hash;
        for (int i = start; i < end; i++) spread = spread(spread, text.charAt(i));
        return spread;
    }

    private static int finish(int polynomial) {
        int hash = polynomial ^ (polynomial >>> 16);
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
