package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern ADJECTIVE = Pattern.compile("(\\p{L}{3,}(?:ск|цк|ськ|цьк|sk|ck))(?:[аяоеёиіїыу]{1,2}й?|ий|ий|[aáeéiíyýoó]{1,2})");
    /** A nasal without a vowel before a consonant, which Indic scripts write as a point over the line as well. */
    private static final Pattern NASAL = Pattern.compile("[\u0919\u091E\u0923\u0928\u092E]\u094D(?=[\u0915-\u0939])|[\u0A99\u0A9E\u0AA3\u0AA8\u0AAE]\u0ACD(?=[\u0A95-\u0AB9])|[\u0C19\u0C1E\u0C23\u0C28\u0C2E]\u0C4D(?=[\u0C15-\u0C39])|[\u0C99\u0C9E\u0CA3\u0CA8\u0CAE]\u0CCD(?=[\u0C95-\u0CB9])");
    private static final Pattern POINT = Pattern.compile("[\u0902\u0A82\u0C02\u0C82](?=\\p{L})");
    /** From the beginning of an Indic script's block to its letter na. */
    private static final int NA = 0x28;

    private static final int VIRAMA = 0x4D;
    private static final int BLOCK = 0x80;

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
        variants.add(NASAL.matcher(plain).replaceAll(match -> String.valueOf((char) (match.group().charAt(0) / BLOCK * BLOCK + 2))));
        variants.add(POINT.matcher(plain).replaceAll(match -> {
            int block = match.group().charAt(0) / BLOCK * BLOCK;
            return "" + (char) (block + NA) + (char) (block + VIRAMA);
        }));
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
        // Adjectives in names ("Самарская область") lose all that is not their stem.
        Matcher adjective = ADJECTIVE.matcher(word);
        if (!cut.isEmpty() && adjective.matches()) return adjective.group(1);
        int end = word.length();
        boolean all = cut.endsWith("+");
        while (end > 3 && word.length() > 4 && cut.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
            if (!all) break;
        }
        return word.substring(0, end);
    }
}
