package kabar.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text names a country, told by the names that the platform's CLDR data have for its language and in English: an oracle that
 * shares no table and no rule with the gazetteer. A name may have small letters of its word before it and some letters behind it.
 */
final class NamedCountries {
    private static final int BEFORE = 7;
    private static final int BEHIND = 5;
    /** Shorter names are parts of other words as often. */
    private static final int SHORTEST_LATIN = 5;

    private static final int SHORTEST = 3;
    private static final char LATIN_END = 0x250;

    private final List<String> names = new ArrayList<>();

    /** Names in one language. */
    NamedCountries(String language) {
        for (Locale locale : List.of(Locale.forLanguageTag(language), Locale.ENGLISH)) {
            for (String code : Locale.getISOCountries()) {
                String name = plain(new Locale.Builder().setRegion(code).build().getDisplayCountry(locale))
                        .replaceAll(" ?[(\\[].*", "")
                        .replaceFirst("^i-|^[ie](?=[A-Z])", "");
                boolean latin = name.charAt(0) < LATIN_END;
                if (name.length() >= (latin ? SHORTEST_LATIN : SHORTEST) && !names.contains(name)) names.add(name);
            }
        }
    }

    /** The first name that stands in a text; empty if none does. */
    String first(String text) {
        String plain = plain(text);
        for (String name : names)
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
                if (letters(plain, at - 1, -1) <= BEFORE
                        && smallBefore(plain, at)
                        && letters(plain, at + name.length(), 1) <= BEHIND) return name;
        return "";
    }

    /** Whether all letters of the word before a place are small, or of a script without capitals and few. */
    private static boolean smallBefore(String text, int at) {
        int count = letters(text, at - 1, -1);
        if (count > 0 && text.charAt(at) >= LATIN_END) return count <= 2;
        for (int i = at - count; i < at; i++) if (!Character.isLowerCase(text.charAt(i))) return false;
        return true;
    }

    private static int letters(String text, int from, int step) {
        int count = 0;
        for (int at = from; at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)); at += step) count++;
        return count;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036F]", "")
                .replace('’', '\'');
    }
}
