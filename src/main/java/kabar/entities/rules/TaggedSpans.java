package kabar.entities.rules;

import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;

/** Takes the tagger at its word where capitals say nothing: its names are what the rules have left. */
public final class TaggedSpans {
    private TaggedSpans() {}

    /** Adds the tagger's persons, organisations and places. */
    public static void apply(Scan scan) {
        Reading text = scan.text();
        for (int i = 0; i < text.size(); i++) {
            Label label = scan.label(i);
            if (!label.first()) continue;
            int end = scan.labelEnd(i);
            if (!scan.free(i, end)) continue;
            switch (label) {
                case B_PER -> scan.add(Found.person(i, end, null, null));
                case B_ORG -> Organisations.keep(scan, i, end);
                default -> scan.add(Found.place(i, end, scan.placeAt(i)));
            }
        }
    }
}
