package kabar.entities.tagger;

import kabar.entities.reading.Reading;
import kabar.entities.reading.Script;

/** The taggers as they are shipped: Indonesian and Malay have one, Chinese has one, all other languages share one. */
public final class Taggers {
    private final Tagger indonesian = new Tagger(Model.load("tagger-id.bin"));
    private final Tagger chinese = new Tagger(Model.load("tagger-zh.bin"));
    private final Tagger other = new Tagger(Model.load("tagger-many.bin"));

    /** One label per token of a text, by number of {@link Label}. */
    public byte[] label(Reading text) {
        Tagger tagger = switch (text.script()) {
            case HAN -> chinese;
            case CASED, ARABIC -> text.indonesian() ? indonesian : other;
        };
        return tagger.label(text);
    }

    /** The features that texts of a script are tagged by, for a model of so many buckets. */
    public static Features features(Script script, int buckets) {
        return switch (script) {
            case HAN -> new HanFeatures(buckets);
            case CASED, ARABIC -> new CasedFeatures(buckets);
        };
    }
}
