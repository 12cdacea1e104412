package kabar.changes;

import java.text.Normalizer;
import java.util.Set;

/** Whether two words of the same letters but for accents are the same word: French {@code tue} kills, {@code tué} is killed. */
final class Accents {
    /** Languages in which an accent parts no words, or in which keys keep it. */
    private static final Set<String> WITHOUT = Set.of("en", "id", "ms", "sw", "nl", "jv", "fil", "tl", "vi");

    private static final Rewriting NONE = Rewriting.of();
    /** The reforms of French (1990), Portuguese (2009) and Spanish (2010); marks that part words stay. */
    private static final Rewriting FRENCH = Rewriting.of(
            "(?<=[a-z]{2})î|î(?=[a-z]{3})", "i", "(?<=[a-z]{2})û|û(?=[a-z]{3})(?!ne)", "u", "[èê](?=[a-z])", "é");

    private static final Rewriting PORTUGUESE =
            Rewriting.of("ü", "u", "éi(?=[ao]s?$)", "ei", "ôo", "oo", "êem$", "eem");
    private static final Rewriting SPANISH =
            Rewriting.of("^sólo$", "solo", "^é(?=st[aeo]s?$)", "e", "^guión$", "guion");
    private static final Rewriting GERMAN = Rewriting.of("(?<!ma|bu)ß", "ss");
    private final String language;
    private final Rewriting reforms;

    Accents(String language) {
        this.language = language;
        reforms = switch (language) {
            case "fr" -> FRENCH;
            case "pt" -> PORTUGUESE;
            case "es" -> SPANISH;
            case "de" -> GERMAN;
            default -> NONE;
        };
    }

    /**
     * Whether two words in lower case, equal when folded, are one.
     *
     * @param names whether both were written with a capital: a name loses its accents in many a newsroom
     */
    boolean isSame(String word, String other, boolean names) {
        if ((names && !language.equals("de") && !language.equals("tr"))
                || WITHOUT.contains(language)
                || word.equals(other)
                || !isLatin(word)) return true;
        String first = Normalizer.normalize(word, Normalizer.Form.NFC);
        String second = Normalizer.normalize(other, Normalizer.Form.NFC);
        return reforms.of(first).equals(reforms.of(second));
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
