package kabar.entities.tagger;

import java.util.Locale;
import java.util.function.IntFunction;
import kabar.entities.reading.Capitals;
import kabar.entities.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Texts that one model tags: languages of one script that share more than they differ in. */
public enum Family {
    /** Indonesian and Malay. */
    ID(CasedFeatures::new),
    /** All other languages in Latin letters, and in scripts that none of the others is for. */
    LATIN(CasedFeatures::new),
    CYRILLIC(CasedFeatures::new),
    /** Languages with capitals in texts whose capitals say nothing. */
    CASELESS(PlainFeatures::new),
    /** Hindi, Nepali, Marathi and others in Devanagari. */
    DEVANAGARI(PlainFeatures::new),
    TH(SignFeatures::new),
    JA(SignFeatures::new),
    KO(SignFeatures::new),
    ZH(HanFeatures::new);

    private static final char CYRILLIC_START = '\u0400';
    private static final char CYRILLIC_END = '\u0530';
    private static final char DEVANAGARI_START = '\u0900';
    private static final char DEVANAGARI_END = '\u0980';

    private final IntFunction<Features> features;

    Family(IntFunction<Features> features) {
        this.features = features;
    }

    /** The family of a text; none for scripts that no model has learnt. */
    public static @Nullable Family of(Reading text) {
        return switch (text.script()) {
            case HAN -> ZH;
            case ARABIC -> LATIN;
            case PLAIN -> most(text, DEVANAGARI_START, DEVANAGARI_END) ? DEVANAGARI : null;
            case SIGNS -> most(text, '\uAC00', '\uD7A4') ? KO : most(text, '\u0E00', '\u0E80') ? TH : JA;
            case CASED ->
                text.capitals() != Capitals.TELL
                        ? CASELESS
                        : text.indonesian() ? ID : most(text, CYRILLIC_START, CYRILLIC_END) ? CYRILLIC : LATIN;
        };
    }

    /** Whether most of the first words begin with these letters. */
    private static boolean most(Reading text, char start, char end) {
        int looked = Math.min(text.size(), 100);
        int inside = 0;
        for (int i = 0; i < looked; i++) if (text.letter(i) >= start && text.letter(i) < end) inside++;
        return inside * 2 > looked;
    }

    /** What its model looks at, for a model of so many buckets. */
    public Features features(int buckets) {
        return features.apply(buckets);
    }

    /** The name of its model. */
    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
