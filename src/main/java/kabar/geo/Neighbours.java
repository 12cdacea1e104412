package kabar.geo;

import java.util.Set;
import kabar.text.Folding;
import kabar.text.Tokens;

/** Whether a name stands alone or is part of a longer capitalised one. */
final class Neighbours {
    /** Words that stand before a place and are no part of its name, though a sentence or a title may capitalise them. */
    private static final Set<String> INTRODUCERS = Set.of(
            "in",
            "at",
            "from",
            "near",
            "the",
            "di",
            "ke",
            "dari",
            "kota",
            "kabupaten",
            "kab",
            "provinsi",
            "pemkot",
            "pemkab",
            "polres",
            "polresta",
            "polda",
            "polrestabes",
            "walikota",
            "bupati",
            "gubernur",
            "warga",
            "asal",
            "en",
            "à",
            "aus",
            "nach",
            "bei",
            "w",
            "z",
            "do",
            "v",
            "u",
            "в",
            "из",
            "на",
            "у",
            "city",
            "province",
            "state",
            "and",
            "dan",
            "or",
            "to",
            "for",
            "with",
            "by",
            "after",
            "as",
            "but",
            "when",
            "while",
            "if",
            "says",
            "pada",
            "untuk",
            "dengan",
            "king",
            "raja",
            "presiden",
            "president",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western");

    private final Tokens tokens;

    Neighbours(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether no capitalised word touches tokens {@code [from, to)}, one that introduces a place aside. */
    boolean alone(int from, int to) {
        if (from > 0 && beside(from - 1, from) && capital(from - 1) && !introduces(from - 1)) return false;
        return to >= tokens.size() || !beside(to - 1, to) || !capital(to);
    }

    private boolean capital(int index) {
        return Character.isUpperCase(tokens.text().charAt(tokens.starts()[index]));
    }

    /** Whether a space or a hyphen is all that parts two neighbours. */
    private boolean beside(int left, int right) {
        int gap = tokens.ends()[left];
        if (tokens.starts()[right] - gap != 1) return false;
        char sign = tokens.text().charAt(gap);
        return sign == ' ' || sign == '-' || sign == '\u00A0';
    }

    private boolean introduces(int index) {
        return INTRODUCERS.contains(Folding.lower(tokens.word(index)));
    }
}
