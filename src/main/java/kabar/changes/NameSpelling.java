package kabar.changes;

import java.util.regex.Pattern;

/**
 * Whether two Latin spellings transcribe one name: both are brought to one skeleton, in which the letters that transcriptions differ
 * in are one. No edit distance: Iran and Iraq, Johnson and Johnston, Mali and Malawi are one letter or two apart.
 */
final class NameSpelling {
    /** Shorter names lie too close to each other. */
    private static final int SHORTEST = 5;

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Rewriting SKELETON = Rewriting.of(
            "zh",
            "j",
            "iy|yi|ij|yy|ii",
            "i",
            "y|j",
            "i",
            "ou|oo",
            "u",
            "ks",
            "x",
            "tch|tsch|tsh|cz",
            "ch",
            "sch",
            "sh",
            "kh",
            "h",
            "off$",
            "ov",
            "ph",
            "f",
            "ck|q|c(?!h)",
            "k",
            "w|v",
            "v",
            "(?<=[aeiou])ie",
            "e",
            "ie",
            "e",
            "(.)\\1",
            "$1",
            "i+$",
            "i");

    private NameSpelling() {}

    static boolean isSame(String name, String other) {
        if (Math.min(name.length(), other.length()) < SHORTEST) return false;
        if (!LATIN.matcher(name).matches() || !LATIN.matcher(other).matches()) return false;
        return name.charAt(0) == other.charAt(0) && SKELETON.of(name).equals(SKELETON.of(other));
    }
}
