package kabar.entities.names;

import kabar.article.Entity;
import kabar.entities.reading.ArabicText;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;

/** Finds further mentions in Arabic: words of a person's name, with or without a particle before them. */
public final class ArabicShortForms {
    private ArabicShortForms() {}

    /** Adds the mentions to a scan whose rules have run. */
    public static void apply(Scan scan, Cast cast) {
        Reading text = scan.text();
        ArabicText words = text.as(ArabicText.class);
        for (int i = 0; i < text.size(); i++) {
            if (!scan.free(i) || (!words.unknown(i) && !words.any(i, Word.GIVEN.bit() | Word.FAMILY.bit()))) continue;
            if (words.any(i, Word.COMMON.bit() | Word.NOT.bit()) || words.is(i - 1, Word.PARTICLE)) continue;
            for (int cut = 0; cut <= 1; cut++) {
                boolean particle = cut == 0 || words.particle(i);
                long word = cut == 0 ? text.hash(i) : text.hashBehind(i, cut);
                if (particle
                        && person(cast, word)
                        && scan.add(Found.person(i, i + 1, null, null).behind(cut))) break;
            }
        }
    }

    private static boolean person(Cast cast, long word) {
        for (Bearer bearer : cast.withWord(word))
            if (bearer.type == Entity.Type.PERSON && bearer.endsWith(new long[] {word})) return true;
        return false;
    }
}
