package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/** Takes the tagger at its word, but for what the words themselves rule out. */
public final class TaggedSpans {
    private static final int NAMES = Word.GIVEN.bit() | Word.FAMILY.bit();
    private static final int NO_PERSON = Word.THING.bit() | Word.PLACE_HEAD.bit();

    private TaggedSpans() {}

    /** Adds the tagger's persons, organisations and places where nothing is found yet. */
    public static void apply(Scan scan) {
        Reading text = scan.text();
        for (int i = 0; i < text.size(); i++) {
            Entity.Type type = scan.label(i).type();
            if (!scan.label(i).first() || type == null) continue;
            int end = scan.labelEnd(i);
            int first = type == Entity.Type.ORGANISATION && elided(text, i) && end > i + 1 ? i + 1 : i;
            if (scan.free(first, end) && !opening(text, first, end)) add(scan, type, first, end);
        }
    }

    private static void add(Scan scan, Entity.Type type, int first, int end) {
        switch (type) {
            case PERSON -> {
                boolean thing = end > first + 1
                        && scan.text().any(end - 1, NO_PERSON)
                        && !scan.text().any(end - 1, NAMES);
                if (!thing) scan.add(Found.person(first, end, null, null));
            }
            case ORGANISATION -> Organisations.keep(scan, first, end);
            case PLACE -> scan.add(Found.place(first, end, scan.placeAt(first)));
        }
    }

    /** The article of "L'AS Vita Club". */
    private static boolean elided(Reading text, int i) {
        return text.shape(i) == Shape.INITIAL && text.gap(i + 1) == Gap.JOIN;
    }

    /** One word of everyday use whose capital is that of its sentence. */
    private static boolean opening(Reading text, int first, int end) {
        return end == first + 1
                && text.gap(first) == Gap.START
                && text.shape(first) == Shape.TITLE
                && text.is(first, Word.COMMON)
                && !text.any(first, NAMES)
                && text.kind(first) == null;
    }
}
