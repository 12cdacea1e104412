package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kabar.article.CountryCodes;

/**
 * Names that an installation adds to those of the class path, and which come before them. A line is {@code name language country kind}, parted by
 * tabs: language a code or {@code *}; country a code of the closed list or {@code -}, and behind it, after a space, the name the entity is to
 * be shown by where that is another; kind one of {@link #KINDS}. A line that is blank or begins with {@code #} says nothing.
 *
 * @param rows in the form of {@code names.tsv.gz}
 * @param text as it was read, for the digest
 */
public record ExtraNames(List<String> rows, String text) {
    /** Nothing added. */
    public static final ExtraNames NONE = new ExtraNames(List.of(), "");

    /** The kinds by the word that a line has for them; those of the last two speak for no country. */
    static final Map<String, Entry.Kind> KINDS = Map.of(
            "country", Entry.Kind.COUNTRY,
            "people", Entry.Kind.DEMONYM,
            "capital", Entry.Kind.CAPITAL,
            "place", Entry.Kind.PLACE,
            "city", Entry.Kind.CITY,
            "person", Entry.Kind.PERSON,
            "organisation", Entry.Kind.ORGANISATION,
            "agency", Entry.Kind.AGENCY,
            "neutral", Entry.Kind.NEUTRAL);

    private static final Pattern LANGUAGE = Pattern.compile("\\*|[a-z]{2,3}");
    private static final int LONGEST = 200;
    private static final int ABBREVIATION_LONGEST = 6;

    public ExtraNames {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file of them.
     *
     * @throws IllegalArgumentException naming every line that is wrong, what is wrong with it and what would be right
     */
    public static ExtraNames parse(String text) {
        var rows = new ArrayList<String>();
        var faults = new ArrayList<String>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            try {
                rows.add(row(line.split("\t", -1)));
            } catch (IllegalArgumentException wrong) {
                faults.add("line " + number + ": " + wrong.getMessage());
            }
        }
        if (!faults.isEmpty()) throw new IllegalArgumentException(String.join("; ", faults));
        return new ExtraNames(rows, text);
    }

    private static String row(String[] cells) {
        if (cells.length != 4)
            throw new IllegalArgumentException(
                    "has " + cells.length + " cells between tabs where name, language, country and kind make four");
        String name = cells[0].strip();
        if (name.isEmpty() || name.length() > LONGEST || name.indexOf('|') >= 0 || name.indexOf('*') >= 0)
            throw new IllegalArgumentException("the name is empty, longer than " + LONGEST + " letters, or has | or *");
        if (!LANGUAGE.matcher(cells[1]).matches())
            throw new IllegalArgumentException("the language " + cells[1] + " is no code such as id, and not *");
        String kind = cells[3].strip();
        Entry.Kind known = KINDS.get(kind);
        if (known == null)
            throw new IllegalArgumentException("the kind " + kind + " is none of "
                    + String.join(", ", KINDS.keySet().stream().sorted().toList()));
        int space = cells[2].indexOf(' ');
        String code = space < 0 ? cells[2].strip() : cells[2].substring(0, space);
        String shown = space < 0 ? name : cells[2].substring(space + 1).strip();
        boolean isNone = code.equals("-");
        if (isNone ? needsCountry(known) : !CountryCodes.ALL.contains(code) || code.equals(CountryCodes.UNKNOWN))
            throw new IllegalArgumentException("the country " + code + " is no code of ISO 3166-1 in capitals"
                    + (isNone ? ", which a " + kind + " needs" : ""));
        String language = cells[1].equals("*") ? "" : cells[1];
        return String.join("\t", known.name(), isNone ? "" : code, shown, language, "", written(name));
    }

    private static boolean needsCountry(Entry.Kind kind) {
        return kind != Entry.Kind.AGENCY && kind != Entry.Kind.NEUTRAL;
    }

    /** Short names in capitals are found as they stand, names in small letters in any letters, all others with a capital. */
    private static String written(String name) {
        boolean isAbbreviation = name.length() <= ABBREVIATION_LONGEST
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
        if (isAbbreviation) return "=" + name;
        return Character.isLowerCase(name.codePointAt(0)) ? "_" + name : name;
    }
}
