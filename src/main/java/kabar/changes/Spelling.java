package kabar.changes;

import java.util.Map;
import java.util.regex.Pattern;

/** Whether two words are spellings of one, by rule; the pairs that no rule covers stand in the tables of words. */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final Spelling NONE = new Spelling(Rewriting.of());

    /** British and American English. */
    private static final Rewriting ENGLISH = Rewriting.of(
            "is(e[sdr]?|ing|ations?|ers?)$", "iz$1",
            "ys(e[sdr]?|ing|ers?)$", "yz$1",
            "^(col|fav|hon|lab|harb|neighb|rum|arm|behavi|endeav|flav|hum|od|parl|sav|vap|vig|clam|rig|splend|tum|val|ard|cand)our",
                    "$1or",
            "^(cent|theat|met|kilomet|lit|fib|calib|sab|spect|lust|meag|somb|mit|amphitheat|epicent)re(s?)$", "$1er$2",
            "^(cent)red$", "$1ered",
            "^(def|off|lic|pret)ence", "$1ense",
            "^(program|kilogram|gram)me", "$1",
            "^(catal|dial|anal|mon|prol)ogue", "$1og",
            "^(travel|cancel|label|model|counsel|fuel|signal|channel|marshal|level|jewel|enrol|fulfil|instal|skil|wil|rival|tunnel|quarrel|panel|dial|total|equal|initial)l(?=ed|ing|er|or|ment|ful|s?$)",
                    "$1",
            "^(arch|medi|encyclop|pedi|p|h|an|leuk|gyn|orthop)ae", "$1e",
            "^(f|di|man)oe", "$1e",
            "^(acknowledg|judg|abridg)ement", "$1ment",
            "^(whil|among|amid)st$", "$1",
            "^(toward|afterward|backward|forward|upward|downward|onward)s$", "$1");

    private static final Map<String, Spelling> BY_LANGUAGE = Map.of(
            "en", new Spelling(ENGLISH),
            "id", new Spelling(Rewriting.of("ifitas$", "ivitas", "(?<=[kst])ip$", "if", "isir$", "isasi")),
            // Keys have lost the umlaut, which parts words (fordern, fördern): these rules see the words as written.
            "de", new Spelling(Rewriting.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ph", "f")),
            "pt", new Spelling(Rewriting.of("(?<=[aeiou])c(?=[tcç])", "", "(?<=[aeiou])p(?=[tcç])", "")));

    private static final Pattern LATIN = Pattern.compile("[a-zà-öø-ÿ]+");
    private final Rewriting rewriting;

    private Spelling(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    static Spelling of(String language) {
        return BY_LANGUAGE.getOrDefault(language.equals("ms") ? "id" : language, NONE);
    }

    /** Whether two words, in lower case, come to one spelling. */
    boolean isSame(String word, String other) {
        if (Math.min(word.length(), other.length()) < SHORTEST) return false;
        if (!LATIN.matcher(word).matches() || !LATIN.matcher(other).matches()) return false;
        return rewriting.of(word).equals(rewriting.of(other));
    }
}
