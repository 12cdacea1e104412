package kabar.entities;

import java.util.List;
import kabar.geo.Hit;
import kabar.text.Tokens;

/** Reads texts with the word lists of their languages, which are loaded once and never change. */
final class Readers {
    private final Lexicon lexicon = Lexicon.load();
    private final Lexicon arabic = Lexicon.arabic();
    private final HanSigns signs = HanSigns.load();
    private final HanWords dictionary = HanWords.load();

    /** A text and the known names in it. */
    Reading read(Tokens tokens, List<Hit> hits, String language) {
        HanText han = language.equals("zh") ? HanText.of(tokens, signs, dictionary) : null;
        ArabicText words = language.equals("ar") ? ArabicText.of(tokens, arabic) : null;
        return new Reading(tokens, hits, lexicon, EntityFinder.indonesian(language), han, words);
    }

    /** The word lists of languages with capitals. */
    Lexicon lexicon() {
        return lexicon;
    }
}
