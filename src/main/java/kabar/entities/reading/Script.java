package kabar.entities.reading;

import java.util.HashMap;
import java.util.Map;
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
    },
    /** Words parted by blanks, no capitals: Indic and Ethiopic scripts, Hebrew, Arabic letters in other languages than Arabic, Georgian. */
    PLAIN(true, "hi ne mr sa bho mai bn as gu pa or ta te kn ml si am ti he yi fa ur ps sd ug ckb ka dv") {
        @Override
        Function<Tokens, ScriptText> reader() {
            return tokens -> UncasedText.TEXT;
        }
    },
    /** Words not parted, or, in Korean, with particles written together with them; signs are read one by one. */
    SIGNS(false, "th ja ko") {
        @Override
        Function<Tokens, ScriptText> reader() {
            return SignText.reader("");
        }
    };

    private static final Map<String, Script> BY_LANGUAGE = byLanguage();

    private final boolean blanks;
    private final String languages;

    Script(boolean blanks, String languages) {
        this.blanks = blanks;
        this.languages = languages;
    }

    /** The script that a language is written in. */
    public static Script of(String language) {
        return BY_LANGUAGE.getOrDefault(language, CASED);
    }

    private static Map<String, Script> byLanguage() {
        var scripts = new HashMap<String, Script>();
        for (Script script : values())
            for (String language : script.languages.split(" ", -1)) scripts.put(language, script);
        return Map.copyOf(scripts);
    }

    /** Whether blanks part the words. */
    public boolean blanks() {
        return blanks;
    }

    /** Loads the word lists of this script; what comes back reads any number of texts with them. */
    abstract Function<Tokens, ScriptText> reader();
}
