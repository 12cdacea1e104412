package kabar.entities.names;

import kabar.article.Entity;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;

/** Finds further mentions in texts in which capitals say nothing: a word of a person's name where it stands again. */
public final class UncasedShortForms {
    private static final int SHORTEST = 3;
    private static final int OTHER =
            Word.COMMON.bit() | Word.NOT.bit() | Word.PARTICLE.bit() | Word.ROLE.bit() | Word.RANK.bit();

    private UncasedShortForms() {}

    /** Adds the mentions to a scan whose rules have run; none to texts with capitals. */
    public static void apply(Scan scan, Cast cast) {
        Reading text = scan.text();
        if (!text.uncased()) return;
        for (int i = 0; i < text.size(); i++) {
            if (!scan.free(i) || text.any(i, OTHER) || text.hit(i) != null || text.end(i) - text.start(i) < SHORTEST)
                continue;
            if (person(cast, text.hash(i))) scan.add(Found.person(i, i + 1, null, null));
        }
    }

    private static boolean person(Cast cast, long word) {
        for (Bearer bearer : cast.withWord(word)) if (bearer.type == Entity.Type.PERSON) return true;
        return false;
    }
}
