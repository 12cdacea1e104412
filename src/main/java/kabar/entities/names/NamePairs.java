package kabar.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.rules.Found;
import kabar.geo.Entry;

/** Two persons whose names a hyphen joins ("Prabowo-Gibran", "Sadio Mané-Riyad Mahrez"): one is named alone as well, or both have two words. */
public final class NamePairs {
    private NamePairs() {}

    /** The mentions with each pair as two. */
    public static List<CandidateMention> parted(List<CandidateMention> mentions) {
        Map<Long, Integer> alone = new HashMap<>();
        for (CandidateMention mention : mentions)
            if (mention.type() == Entity.Type.PERSON && hyphen(mention) < 0)
                for (long word : mention.words()) alone.merge(word, 1, Integer::sum);
        var parted = new ArrayList<CandidateMention>(mentions.size());
        for (CandidateMention mention : mentions) {
            int at = mention.type() == Entity.Type.PERSON ? hyphen(mention) : -1;
            if (at < 0 || !pair(mention, at, alone)) {
                parted.add(mention);
                continue;
            }
            Found found = mention.found();
            parted.add(CandidateMention.of(
                    mention.zone(), mention.text(), Found.person(found.first(), at, found.role(), found.country())));
            parted.add(CandidateMention.of(mention.zone(), mention.text(), Found.person(at, found.end(), null, null)));
        }
        return parted;
    }

    private static boolean pair(CandidateMention mention, int at, Map<Long, Integer> alone) {
        Reading text = mention.text();
        int first = mention.found().first();
        int end = mention.found().end();
        if (at - first > 1 && end - at > 1) return true;
        boolean known = text.kind(at - 1) == Entry.Kind.PERSON || text.kind(at) == Entry.Kind.PERSON;
        return at - first == 1
                && end - at == 1
                && (known || alone.containsKey(text.hash(at - 1)) || alone.containsKey(text.hash(at)));
    }

    /** Token behind the only hyphen between two capitals of a name, -1 for none. */
    private static int hyphen(CandidateMention mention) {
        Reading text = mention.text();
        int found = -1;
        for (int i = mention.found().first() + 1; i < mention.found().end(); i++) {
            boolean hyphen = text.gap(i) == Gap.JOIN && text.written().charAt(text.start(i) - 1) == '-';
            if (hyphen && text.cased(i)) {
                if (found >= 0) return -1;
                found = i;
            }
        }
        return found;
    }
}
