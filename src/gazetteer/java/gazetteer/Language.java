package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language of {@code supplement/languages.tsv}, and how its names are written in a text.
 *
 * @param code ISO 639
 * @param locales of CLDR whose names are the language's
 * @param everywhere whether its names may be read in a text of another language
 * @param endings class of endings that its names take, empty if none
 * @param cut final letters that go before an ending comes
 * @param beginnings what a name begins with, a regular expression, and what that turns to
 */
record Language(String code, List<String> locales, boolean everywhere, String endings, String cut, List<String[]> beginnings) {
    /** Latin names up to this length are words or names of other languages too. */
    private static final int SHORT = 7;
    /** The fourth form of an Ethiopic letter stands two places before the sixth. */
    private static final int ETHIOPIC_FROM_SIXTH_TO_FOURTH = 2;

    static List<Language> read(Path supplement) throws IOException {
        var languages = new ArrayList<Language>();
        for (String line : Build.lines(supplement.resolve("languages.tsv"))) {
            String[] cells = line.split("\t", -1);
            var beginnings = new ArrayList<String[]>();
            for (String each : cells[5].split(",")) if (!each.isEmpty()) beginnings.add(each.split(">", -1));
            languages.add(new Language(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split(",")), cells[2].equals("any"), cells[3], cells[4], beginnings));
        }
        return languages;
    }

    /** The languages that a name of these is read in, parted by commas; empty for all. */
    static String limit(Set<Language> in, String name) {
        boolean latin = Names.latin(name);
        boolean all = in.stream().anyMatch(each -> each.everywhere && (!latin || each.free()))
                || latin && name.length() > SHORT && in.stream().anyMatch(each -> each.everywhere);
        return all ? "" : String.join(",", new java.util.TreeSet<>(in.stream().map(Language::code).toList()));
    }

    private boolean free() {
        return code.equals("en") || code.equals("id");
    }

    /** The name, and the other ways in which it can begin inside a sentence. */
    Set<String> variants(String name) {
        String plain = name;
        for (String[] beginning : beginnings)
            if (beginning[1].startsWith("!")) plain = capital(plain.replaceFirst("^(?:" + beginning[0] + ")", beginning[1].substring(1)), name);
        var variants = new LinkedHashSet<String>(List.of(plain));
        for (String[] beginning : beginnings) {
            if (beginning[1].startsWith("!")) continue;
            String turned = capital(plain.replaceFirst("^(?:" + beginning[0] + ")", beginning[1]), name);
            if (turned.length() > 2) variants.add(turned);
        }
        return variants;
    }

    /** What is left of a name begins as a name does. */
    private static String capital(String turned, String name) {
        if (turned.isEmpty() || turned.equals(name)) return name;
        return Character.toUpperCase(turned.charAt(0)) + turned.substring(1);
    }

    /** The stems of a name, each word marked with {@code *}; empty for a language without endings and for abbreviations. */
    Set<String> stems(String name) {
        var stems = new LinkedHashSet<String>();
        int least = Names.syllabic(name) ? 2 : 3;
        if (endings.isEmpty() || name.length() < least || Names.cased(name) && (name.length() < 4 || name.equals(name.toUpperCase(Locale.ROOT)))) return stems;
        var stem = new StringBuilder();
        for (String word : name.split(" ")) {
            String bare = bare(word);
            stem.append(stem.length() == 0 ? "" : " ").append(bare).append(bare.length() < least ? "" : "*");
        }
        if (stem.indexOf("*") > 0) stems.add(stem.toString());
        char last = name.charAt(name.length() - 1);
        // The people of a name that ends in a consonant: its last letter with an a, then -wi.
        if (last >= 0x1200 && last < 0x1380 && last % 8 == 5 && name.length() >= 3)
            stems.add(name.substring(0, name.length() - 1) + (char) (last - ETHIOPIC_FROM_SIXTH_TO_FOURTH) + "*");
        return stems;
    }

    private String bare(String word) {
        int end = word.length();
        boolean all = cut.endsWith("+");
        while (end > 3 && word.length() > 4 && cut.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
            if (!all) break;
        }
        return word.substring(0, end);
    }
}
