package kabar.entities.rules;

import java.util.Set;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;

/** What is written behind a name with an apostrophe and is no part of it: Turkic cases ("Erdoğan'ın"), the English genitive. */
final class NameEnds {
    private static final Set<String> TURKIC = Set.of("tr", "az", "uz", "kk", "ky", "tk", "tt");

    private NameEnds() {}

    /** The name without what an apostrophe parts from it. */
    static Found trimmed(Reading text, Found name) {
        int last = name.end() - 1;
        if (last <= name.first() || text.gap(last) != Gap.JOIN || text.shape(last) != Shape.LOWER) return name;
        char sign = text.written().charAt(text.start(last) - 1);
        boolean apostrophe = sign == '\'' || sign == '\u2019' || sign == '\u02BC';
        boolean ending = TURKIC.contains(text.language()) || "s".contentEquals(text.word(last));
        return apostrophe && ending ? name.until(last) : name;
    }
}
