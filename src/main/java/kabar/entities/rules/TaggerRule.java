package kabar.entities.rules;

import kabar.entities.tagger.Label;

/** Takes over what the tagger sees, mended and sifted by what is known of the words. */
public final class TaggerRule {
    private TaggerRule() {}

    /** Adds the tagger's persons and organisations where no rule has found a name; in a headline it sees none. */
    public static void apply(Scan scan) {
        if (scan.headline()) return;
        var persons = new TaggedPersons(scan);
        var organisations = new TaggedOrganisations(scan);
        for (int i : scan.text().noted()) {
            if (scan.label(i) == Label.B_PER) persons.add(i, scan.labelEnd(i));
            else if (scan.label(i) == Label.B_ORG) organisations.add(i, scan.labelEnd(i));
        }
    }
}
