package kabar.changes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * The key under which a word is looked up and compared: as {@link Folding} writes it, but in Vietnamese with its accents, which
 * part words there, and in Indic scripts without nukta and with one nasal sign, and in Arabic
 * without "and" and the article, and in Chinese in simplified signs.
 */
enum Keys {
    FOLDED,
    VIETNAMESE,
    INDIC,
    ARABIC,
    CHINESE;

    /** "And", {@code wa-}, and the article, both written with the word. */
    private static final Pattern ARABIC_PREFIXES = Pattern.compile("^(?:\u0648?\u0627\u0644(?=..)|\u0648(?=...))(?=.)");

    static Keys ofLanguage(String language) {
        return switch (language) {
            case "vi" -> VIETNAMESE;
            case "hi", "mr", "ne" -> INDIC;
            case "ar" -> ARABIC;
            case "zh" -> CHINESE;
            default -> FOLDED;
        };
    }

    String of(String word) {
        return switch (this) {
            case FOLDED -> Folding.fold(word);
            case VIETNAMESE -> toneLast(word.toLowerCase(Locale.ROOT));
            case ARABIC -> ARABIC_PREFIXES.matcher(Folding.fold(word)).replaceFirst("");
            case CHINESE -> HanForms.simplified(Folding.fold(word));
            case INDIC -> Folding.fold(word).replace("\u093C", "").replace('\u0901', '\u0902');
        };
    }

    /** The keys of a phrase of the tables. */
    List<String> ofPhrase(String phrase) {
        Tokens tokens = Tokens.of(Normalizer.normalize(phrase, Normalizer.Form.NFC));
        var keys = new ArrayList<String>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) keys.add(of(tokens.word(i)));
        return keys;
    }

    /** A syllable with its tone mark behind it, so that the two places for the mark ({@code hoà}, {@code hòa}) are one. */
    private static String toneLast(String syllable) {
        var letters = new StringBuilder(syllable.length() + 2);
        var tone = new StringBuilder(1);
        String parts = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char unit = parts.charAt(i);
            boolean isTone =
                    unit == '\u0300' || unit == '\u0301' || unit == '\u0303' || unit == '\u0309' || unit == '\u0323';
            (isTone ? tone : letters).append(unit);
        }
        return letters.append(tone).toString();
    }
}
