package kabar.geo;

import java.util.List;
import java.util.Set;
import kabar.text.Tokens;

/** Whether the letters of a text allow a form: capitals, abbreviations, neighbours, borders of scripts without spaces. */
final class Spelling {
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
    private final boolean shouting;

    Spelling(Tokens tokens) {
        this.tokens = tokens;
        this.shouting = tokens.text().length() > 8
                && tokens.text().chars().noneMatch(Character::isLowerCase)
                && tokens.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether tokens {@code [from, to)} may be read as the form. */
    boolean allows(Form form, int from, int to) {
        char first = tokens.text().charAt(tokens.starts()[from]);
        if (insideKatakana(from, to)) return false;
        return switch (form.writing()) {
            case ANY -> true;
            case EXACT -> literally(form, from, to);
            case CAPITAL -> !Character.isLowerCase(first);
            case ALONE -> !Character.isLowerCase(first) && !shouting && alone(from, to);
        };
    }

    private boolean literally(Form form, int from, int to) {
        List<String> literal = form.literal();
        if (literal == null) return true;
        boolean word = true;
        for (int i = from; i < to; i++) {
            String wanted = literal.get(i - from);
            int start = tokens.starts()[i];
            if (tokens.ends()[i] - start != wanted.length()) return false;
            if (!tokens.text().startsWith(wanted, start)) return false;
            word &= wanted.length() == 2;
        }
        // In a text of capitals alone AS, US and IT are words as likely as names; written with points they are not.
        return !(shouting && word && to - from == 1);
    }

    private boolean alone(int from, int to) {
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
        return INTRODUCERS.contains(tokens.word(index).toLowerCase(java.util.Locale.ROOT));
    }

    private boolean insideKatakana(int from, int to) {
        int start = tokens.starts()[from];
        int end = tokens.ends()[to - 1];
        String text = tokens.text();
        boolean before = start > 0 && katakana(text.charAt(start)) && katakana(text.charAt(start - 1));
        boolean behind = end < text.length() && katakana(text.charAt(end - 1)) && katakana(text.charAt(end));
        return before || behind;
    }

    private static boolean katakana(char letter) {
        return (letter >= 0x30A1 && letter <= 0x30FA) || letter == 0x30FC;
    }
}
