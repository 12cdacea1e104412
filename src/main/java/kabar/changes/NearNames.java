package kabar.changes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kabar.text.Folding;
import kabar.text.Resource;

/** Transliterations of one name that one vowel parts, and the names that it makes another name; loaded when first needed. */
final class NearNames {
    /** Shorter names lie too close to each other; Cyrillic has one letter where Latin has two ({@code yu}). */
    private static final int SHORTEST_LATIN = 5;

    private static final int SHORTEST = 4;

    private static final String VOWELS =
            "aeiouy\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0456\u0457\u0454";
    private static final Set<String> APART = load();

    private NearNames() {}

    /** Whether two names can be one: the same but for one vowel within them, and not both known. */
    static boolean mayBeOne(String name, String other) {
        if (name.length() != other.length()) return false;
        if (name.length() < (name.charAt(0) <= 'z' ? SHORTEST_LATIN : SHORTEST)) return false;
        int at = 0;
        while (at < name.length() && name.charAt(at) == other.charAt(at)) at++;
        return at > 0
                && at < name.length() - 1
                && name.substring(at + 1).equals(other.substring(at + 1))
                && isVowel(name.charAt(at))
                && isVowel(other.charAt(at))
                && !(APART.contains(name) && APART.contains(other));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static Set<String> load() {
        var names = new HashSet<String>();
        for (String line : Resource.lines("kabar/changes/names.tsv"))
            Arrays.stream(line.split(" ", -1)).map(Folding::fold).forEach(names::add);
        return names;
    }
}
