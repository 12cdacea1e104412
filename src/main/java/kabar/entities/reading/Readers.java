package kabar.entities.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kabar.geo.Hit;
import kabar.text.Tokens;

/** Reads texts with the word lists of their languages, which are loaded once and never change. Safe for use by several threads. */
public final class Readers {
    private final Lexicon lexicon = Lexicon.load();
    private final NameParts nameParts = NameParts.load();
    private final Lexicon arabic = Lexicon.arabic();
    private final Map<Script, Function<Tokens, ScriptText>> scripts = new EnumMap<>(Script.class);

    /** Loads the lists of all scripts. */
    public Readers() {
        for (Script script : Script.values()) scripts.put(script, script.reader());
    }

    /** A text and the known names in it. */
    public Reading read(Tokens tokens, List<Hit> hits, String language) {
        Script script = Script.of(language);
        Tokens cut = language.equals("ko") ? Tokens.ofSyllables(tokens.text()) : tokens;
        Function<Tokens, ScriptText> reader =
                script == Script.SIGNS ? SignText.reader(language) : Objects.requireNonNull(scripts.get(script));
        return new Reading(
                new ReadingBuilder(
                        cut,
                        hits,
                        lexicon,
                        language,
                        indonesian(language),
                        reader.apply(cut),
                        LanguageWords.of(script == Script.SIGNS ? "" : language)),
                new ListedWords(nameParts, WordRanks.of(language), cut.size()));
    }

    /** The word lists of languages with capitals. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The Arabic word lists. */
    public Lexicon arabic() {
        return arabic;
    }

    /** Whether a language is Indonesian or Malay, which share words, lists and tagger. */
    private static boolean indonesian(String language) {
        return language.equals("id") || language.equals("ms");
    }
}
