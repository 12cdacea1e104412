package kabar.entities.reading;

import java.util.function.Function;
import kabar.text.Tokens;

/**
 * A kind of writing that names are found in by means of its own. A new one is a constant here with its {@link ScriptText}, a row for
 * its rules in {@code entities.ScriptRules}, and one in {@code tagger.Taggers} that says which tagger it has.
 */
public enum Script {
    /** Latin, Cyrillic, Greek: capitals tell names. All scripts without a constant of their own are read so too. */
    CASED(true, "") {
        @Override
        Function<Tokens, ScriptText> reader() {
            return tokens -> CasedText.TEXT;
        }
    },
    HAN(false, "zh") {
        @Override
        Function<Tokens, ScriptText> reader() {
            return HanText.reader();
        }
    },
    ARABIC(true, "ar") {
        @Override
        Function<Tokens, ScriptText> reader() {
            return ArabicText.reader();
        }
    };

    private static final Script[] ALL = values();

    private final boolean blanks;
    private final String language;

    Script(boolean blanks, String language) {
        this.blanks = blanks;
        this.language = language;
    }

    /** The script that a language is written in. */
    public static Script of(String language) {
        for (Script script : ALL) if (script.language.equals(language)) return script;
        return CASED;
    }

    /** Whether blanks part the words. */
    public boolean blanks() {
        return blanks;
    }

    /** Loads the word lists of this script; what comes back reads any number of texts with them. */
    abstract Function<Tokens, ScriptText> reader();
}
