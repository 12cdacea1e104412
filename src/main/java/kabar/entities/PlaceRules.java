package kabar.entities;

import kabar.geo.Entry;
import kabar.geo.Hit;

/** Places below the country: known ones, those named with their kind ("Kabupaten X"), and those the tagger sees. */
final class PlaceRules {
    private PlaceRules() {}

    /** Adds the places of a text. */
    static void apply(Scan scan, boolean headline) {
        Reading text = scan.text;
        for (int i = 0; i < text.size(); i++) {
            Hit hit = text.hit(i);
            if (scan.placeAt(i) != null && hit != null) {
                scan.add(Found.place(i, text.afterHit(i), Scan.code(hit)));
            } else if (!headline && text.is(i, Word.PLACE_HEAD)) {
                afterHead(scan, i + 1);
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (scan.label(i) == Label.B_LOC && text.cased(i) && named(text, i))
                scan.add(Found.place(i, scan.labelEnd(i), null));
        }
    }

    private static void afterHead(Scan scan, int first) {
        Reading text = scan.text;
        if (!scan.tagged() || text.gap(first) != Gap.SPACE) return;
        int end = first;
        while (end < text.size()
                && end - first < 4
                && text.gap(end) == Gap.SPACE
                && text.shapes[end] == Shape.TITLE
                && named(text, end)
                && !text.is(end, Word.PLACE_HEAD)
                && !scan.personAt(end)) end++;
        if (end > first) scan.add(Found.place(first, end, null));
    }

    private static boolean named(Reading text, int i) {
        Entry.Kind kind = text.kind(i);
        boolean other =
                text.is(i, Word.CALENDAR) || text.is(i, Word.NOT) || text.is(i, Word.ROLE) || text.is(i, Word.THING);
        return !other && (kind == null || kind == Entry.Kind.PLACE || kind == Entry.Kind.CAPITAL);
    }
}
