package kabar.entities.tagger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kabar.entities.reading.Reading;

/** The taggers as they are shipped, each loaded when a text first needs it. */
public final class Taggers {
    private final Map<Family, Tagger> loaded = new ConcurrentHashMap<>();

    /** One label per token of a text, by number of {@link Label}. */
    public byte[] label(Reading text) {
        Family family = Family.of(text);
        return family == null
                ? new byte[text.size()]
                : loaded.computeIfAbsent(family, Taggers::load).label(text);
    }

    private static Tagger load(Family family) {
        return new Tagger(Model.load("tagger-" + family.file() + ".bin.gz"), family);
    }
}
