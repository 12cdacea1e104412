package kabar.entities.names;

import kabar.entities.rules.Scan;

/** Finds further mentions in Chinese: the same signs again. */
public final class HanShortForms {
    private HanShortForms() {}

    /** Adds the mentions to a scan whose rules have run. */
    public static void apply(Scan scan, Cast cast) {
        for (int i = 0; i < scan.text().size(); i++) {
            if (!scan.free(i)) continue;
            for (Bearer bearer : cast.withWord(scan.text().hash(i)))
                if (bearer.words[0] == scan.text().hash(i)
                        && ShortForms.whole(scan, cast, i, ShortForms.runEnd(scan, i))) break;
        }
    }
}
