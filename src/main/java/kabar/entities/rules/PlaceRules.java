package kabar.entities.rules;

import java.util.HashSet;
import java.util.Set;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;
import kabar.geo.Hit;
import org.jspecify.annotations.Nullable;

/** Places below the country: known ones, those named with their kind ("Kabupaten X"), and those the tagger sees. */
public final class PlaceRules {
    private static final int LOOKED_AT = 2000;
    /** Letters in which a slip agrees with what was meant. */
    private static final int BEGINNING = 6;

    private static final int ALONE = Word.COMMON.bit() | Word.PLACE_HEAD.bit();

    private PlaceRules() {}

    /** Adds the places of a text. */
    public static void apply(Scan scan) {
        Reading text = scan.text();
        for (int i : text.noted()) {
            Hit hit = text.hit(i);
            if (scan.placeAt(i) != null && hit != null) {
                if (!text.insideHit(i) || !text.cased(i - 1)) named(scan, i, Scan.code(hit));
            } else if (!scan.headline() && text.is(i, Word.PLACE_HEAD)) {
                afterHead(scan, i + 1);
            }
        }
        Set<String> countries = null;
        for (int i : text.noted()) {
            if (scan.label(i) != Label.B_LOC || !text.cased(i) || !named(text, i)) continue;
            if (countries == null) countries = countries(text);
            if (!misspelt(text, i, countries)) tagged(scan, i, scan.labelEnd(i));
        }
    }

    /** A known place from its first capital: the gazetteer may need the small word before ("di Pati"). */
    private static void named(Scan scan, int i, @Nullable String country) {
        Reading text = scan.text();
        int end = text.afterHit(i);
        boolean inside = text.gap(i).inName() && text.cased(i - 1) && scan.free(i - 1);
        if (inside && end == i + 1 && (text.is(i, Word.GIVEN) || text.is(i, Word.FAMILY))) return;
        if (text.cased(i) || text.shape(i) == Shape.UNCASED)
            scan.add(Found.place(i, end, country).behind(scan.text().cutOfHit(i)));
    }

    /** The tagger's place, unless it is one word of everyday use ("Gulf") or all of another language ("Nuclear Medicine"). */
    private static void tagged(Scan scan, int first, int end) {
        Reading text = scan.text();
        boolean foreign = true;
        for (int i = first; i < end; i++) foreign &= text.is(i, Word.FOREIGN);
        if (!foreign && (end > first + 1 || !text.any(first, ALONE))) scan.add(Found.place(first, end, null));
    }

    private static void afterHead(Scan scan, int first) {
        Reading text = scan.text();
        if (!scan.text().indonesian() || text.gap(first) != Gap.SPACE) return;
        int end = first;
        while (end < text.size()
                && end - first < 4
                && text.gap(end) == Gap.SPACE
                && text.shape(end) == Shape.TITLE
                && named(text, end)
                && !text.is(end, Word.PLACE_HEAD)
                && !scan.personAt(end)) end++;
        if (end > first) scan.add(Found.place(first, end, null));
    }

    /** How the countries begin that the text names near its top. */
    private static Set<String> countries(Reading text) {
        var countries = new HashSet<String>();
        int end = Math.min(text.size(), LOOKED_AT);
        for (int k = 0; k < end; k++) if (text.kind(k) == Entry.Kind.COUNTRY) countries.add(beginning(text, k));
        return countries;
    }

    private static String beginning(Reading text, int i) {
        int start = text.start(i);
        return text.written().substring(start, Math.min(text.written().length(), start + BEGINNING));
    }

    /** A long word that begins like a country the text names is that country with a slip ("Kazakhstsn"). */
    private static boolean misspelt(Reading text, int i, Set<String> countries) {
        return text.end(i) - text.start(i) >= 8 && countries.contains(beginning(text, i));
    }

    private static boolean named(Reading text, int i) {
        Entry.Kind kind = text.kind(i);
        boolean other =
                text.is(i, Word.CALENDAR) || text.is(i, Word.NOT) || text.is(i, Word.ROLE) || text.is(i, Word.THING);
        return !other && (kind == null || kind == Entry.Kind.PLACE || kind == Entry.Kind.CAPITAL);
    }
}
