package kabar.entities.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Tokens;

/** A lexicon of names of one or several words (multiword expressions), found by the hash of their first. */
public final class PhraseLexicon {
    private final Map<Long, List<long[]>> byFirst = new HashMap<>();

    /** Adds a name. */
    void add(String name) {
        add(Tokens.of(name).hashes());
    }

    /** Adds the hashes of a name's words. */
    void add(long[] words) {
        if (words.length == 0) return;
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }

    /** How many tokens the longest name at {@code at} has; 0 for none. */
    public int longest(long[] hashes, int at) {
        return longest(hashes, hashes, at);
    }

    /** The same where first words are looked up by other hashes than those behind them. */
    public int longest(long[] first, long[] hashes, int at) {
        List<long[]> names = byFirst.get(first[at]);
        if (names == null) return 0;
        int longest = 0;
        for (long[] name : names) {
            if (name.length > longest && matches(name, hashes, at)) longest = name.length;
        }
        return longest;
    }

    private static boolean matches(long[] name, long[] hashes, int at) {
        if (at + name.length > hashes.length) return false;
        for (int i = 1; i < name.length; i++) {
            if (name[i] != hashes[at + i]) return false;
        }
        return true;
    }
}
