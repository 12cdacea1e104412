package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Script;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/** What is written like a person's name and is none: models and sizes, degrees, places by their quarter, headings, products in English. */
final class NoPerson {
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();
    private static final int DICTIONARY = Word.COMMON.bit() | Word.FOREIGN.bit();
    /** Letters of a model's name; fewer make a syllable, as Chinese names have. */
    private static final int SHORT = 4;

    private NoPerson() {}

    /** Whether a name that seems to be a person's cannot be one. */
    static boolean is(Reading text, Found name) {
        if (text.script() != Script.CASED) return false;
        if (model(text, name) || degree(text, name)) return true;
        if (!text.indonesian() || name.end() == name.first() + 1) return false;
        return letters(text, name) || quarter(text, name) || (name.role() == null && everyday(text, name));
    }

    /** "A38", "R95H": a short word of letters and digits in the name or right behind it. */
    private static boolean model(Reading text, Found name) {
        for (int i = name.first(); i <= name.end() && i < text.size(); i++) {
            boolean behind = i == name.end();
            if (behind && text.gap(i) != Gap.SPACE) return false;
            if (text.cased(i) && code(text, i)) return true;
        }
        return false;
    }

    /** ", M.Ed", ", SpGK", ", Ph.D": behind a comma, of initials and brief parts with points between, or with capitals at both ends. */
    private static boolean degree(Reading text, Found name) {
        boolean behind = text.gap(name.first()) == Gap.POINT
                && text.shape(name.first() - 1) == Shape.INITIAL
                && text.gap(name.first() - 1) == Gap.COMMA;
        if (behind && name.end() == name.first() + 1 && text.end(name.first()) - text.start(name.first()) < SHORT)
            return true;
        if (text.gap(name.first()) != Gap.COMMA) return false;
        for (int i = name.first(); i < name.end(); i++) {
            boolean brief = text.end(i) - text.start(i) < SHORT;
            boolean pointed = i == name.first() || text.gap(i) == Gap.POINT;
            if (text.shape(i) != Shape.MIXED && !(brief && pointed)) return false;
        }
        return name.end() > name.first() + 1 || text.shape(name.first()) == Shape.MIXED;
    }

    private static boolean code(Reading text, int i) {
        int start = text.start(i);
        int end = text.end(i);
        int letters = 0;
        for (int at = start; at < end; at++)
            if (!Character.isDigit(text.written().charAt(at))) letters++;
        return letters < end - start && (letters <= SHORT || text.shape(i) == Shape.UPPER);
    }

    /** "M.A", "Ph.D": initials alone. */
    private static boolean letters(Reading text, Found name) {
        for (int i = name.first(); i < name.end(); i++) if (text.shape(i) != Shape.INITIAL) return false;
        return true;
    }

    /** "Muktiharjo Kidul": the last word is a quarter of the compass. */
    private static boolean quarter(Reading text, Found name) {
        return text.is(name.end() - 1, Word.QUARTER) && !text.is(name.first(), Word.GIVEN);
    }

    /** Whether such a name ends in a dictionary word, as those of products and sites do: its first word is no name by itself. */
    static boolean product(Reading text, Found name) {
        return text.indonesian() && dictionary(text, name.end() - 1);
    }

    /** "Sapphire Crystal", "Kisruh Ashanty": a dictionary word and no given name. */
    private static boolean everyday(Reading text, Found name) {
        boolean dictionary = false;
        for (int i = name.first(); i < name.end(); i++) {
            if (text.is(i, Word.GIVEN)) return false;
            dictionary |= dictionary(text, i);
        }
        return dictionary;
    }

    private static boolean dictionary(Reading text, int i) {
        boolean syllable = text.end(i) - text.start(i) < SHORT;
        return text.any(i, DICTIONARY) && !text.any(i, NAMES) && text.cased(i) && !syllable;
    }
}
