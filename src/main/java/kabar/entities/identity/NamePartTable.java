package kabar.entities.identity;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Resource;

/**
 * What is known of parts of names: which Latin parts a part in another script stands for, how a Latin part is said that is not said as it is
 * written, and how Japanese names in Han signs are read. All parts are folded.
 */
final class NamePartTable {
    private static final String FOLDER = "kabar/entities/identity/";
    private static final String[] NONE = {};
    private static final Map<String, String[]> ATTESTED = new HashMap<>();
    private static final Map<String, String[]> SAID = new HashMap<>();
    private static final Map<String, String[]> FAMILIES = new HashMap<>();
    private static final Map<String, String[]> GIVEN = new HashMap<>();

    static {
        for (String line : Resource.lines(FOLDER + "parts.tsv")) put(ATTESTED, line.split("\t", -1), 0);
        for (String line : Resource.lines(FOLDER + "said.tsv")) put(SAID, line.split("\t", -1), 0);
        for (String line : Resource.lines(FOLDER + "kanji-names.tsv")) {
            String[] cells = line.split("\t", -1);
            put(cells[0].equals("family") ? FAMILIES : GIVEN, cells, 1);
        }
    }

    private NamePartTable() {}

    private static void put(Map<String, String[]> map, String[] cells, int at) {
        map.put(cells[at], cells[at + 1].split(" ", -1));
    }

    /** Latin parts that a part in another script stands for, the most frequent first; empty where none is known. */
    static String[] attested(String part) {
        return ATTESTED.getOrDefault(part, NONE);
    }

    /** The ways to say a Latin part, the most frequent first; at least one. */
    static String[] said(String latin) {
        String[] said = SAID.get(latin);
        return said != null ? said : new String[] {latin};
    }

    /** Readings of a Japanese family name in Han signs, the most frequent first. */
    static String[] family(String signs) {
        return FAMILIES.getOrDefault(signs, NONE);
    }

    /** Readings of a Japanese given name in Han signs, the most frequent first. */
    static String[] given(String signs) {
        return GIVEN.getOrDefault(signs, NONE);
    }
}
