package kabar.entities.rules;

import kabar.entities.reading.Capitals;
import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;

/**
 * Takes over what the tagger sees in languages with capitals: before the rules and at its word where it knows the frequent words of the
 * language, else behind them, mended and sifted by what is known of the words. Indonesian rules know more than its tagger.
 */
public final class TaggerRule {
    private TaggerRule() {}

    /** Adds all that a tagger sees that goes before the rules. */
    public static void first(Scan scan) {
        if (leads(scan)) TaggedSpans.apply(scan);
    }

    /** Adds what the rules have left: where capitals say nothing all, in other headlines nothing. */
    public static void last(Scan scan) {
        if (scan.text().capitals() != Capitals.TELL) TaggedSpans.apply(scan);
        else if (!scan.headline() && !leads(scan)) sift(scan);
    }

    private static boolean leads(Scan scan) {
        Reading text = scan.text();
        return text.capitals() == Capitals.TELL && !scan.headline() && text.ranked() && !text.indonesian();
    }

    private static void sift(Scan scan) {
        var persons = new TaggedPersons(scan);
        var organisations = new TaggedOrganisations(scan);
        for (int i : scan.text().noted()) {
            if (scan.label(i) == Label.B_PER) persons.add(i, scan.labelEnd(i));
            else if (scan.label(i) == Label.B_ORG) organisations.add(i, scan.labelEnd(i));
        }
    }
}
