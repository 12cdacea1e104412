package kabar.entities.identity;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/** How the signs of the scripts are read in Latin letters: the rows of {@code romanisation.tsv}. */
final class SignTable {
    private static final String FILE = "kabar/entities/identity/romanisation.tsv";
    /** Behind the last kana; Hangul, Ethiopic vowels and Han are read by rule or by tables of their own. */
    private static final int END = 0x3100;

    private static final int LONGEST = 3;
    private static final @Nullable String[] SINGLE = new @Nullable String[END];
    /** Signs of several letters, and for each first letter the longest that begins with it. */
    private static final Map<String, String> LONGER = new HashMap<>();

    private static final byte[] REACH = new byte[END];
    private static final Map<String, String[]> LISTS = new HashMap<>();

    static {
        for (String line : Resource.lines(FILE)) {
            String[] cells = line.split("\t", -1);
            String[] signs = cells[1].split(" ", -1);
            if (cells[1].indexOf('=') < 0) {
                for (int i = 0; i < signs.length; i++) signs[i] = silent(signs[i]);
                LISTS.put(cells[0], signs);
                continue;
            }
            for (String pair : signs) {
                int at = pair.indexOf('=', 1);
                add(pair.substring(0, at), silent(pair.substring(at + 1)));
            }
        }
    }

    private SignTable() {}

    private static void add(String sign, String letters) {
        char first = sign.charAt(0);
        if (sign.length() == 1) SINGLE[first] = letters;
        else LONGER.put(sign, letters);
        REACH[first] = (byte) Math.max(REACH[first], sign.length());
    }

    private static String silent(String letters) {
        return letters.equals("-") ? "" : letters;
    }

    /** The letters of a list by place: initials, middles and finals of Hangul. */
    static String[] list(String name) {
        return LISTS.getOrDefault(name, new String[0]);
    }

    /** Length of the longest known sign at {@code text[at…)}, 0 for none. */
    static int longest(String text, int at) {
        char first = text.charAt(at);
        if (first >= END) return 0;
        for (int length = Math.min(Math.min(REACH[first], LONGEST), text.length() - at); length > 1; length--)
            if (LONGER.containsKey(text.substring(at, at + length))) return length;
        return SINGLE[first] == null ? 0 : 1;
    }

    /** What a known sign {@code text[at, at + length)} is read as. */
    static String letters(String text, int at, int length) {
        String letters = length == 1 ? SINGLE[text.charAt(at)] : LONGER.get(text.substring(at, at + length));
        return letters == null ? "" : letters;
    }
}
