package kabar.entities.rules;

import java.util.Locale;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.text.LongTable;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * Chinese, Korean and Vietnamese names in Latin letters: a known surname and one to three syllables, each of which has a form that the
 * language allows ("An Se Young", "He Bing Jiao", "Park Joon-hyuk", "Nguyen Xuan Phuc").
 */
public final class SyllableNames {
    private static final int LONGEST_SYLLABLE = 7;

    private enum Kind {
        KO(Syllables.KOREAN, 2, 2),
        ZH(Syllables.CHINESE, 1, 2),
        TW(Syllables.CHINESE, 2, 2),
        VI(Syllables.VIETNAMESE, 2, 3);

        private final int syllables;
        private final int fewest;
        private final int most;

        Kind(int syllables, int fewest, int most) {
            this.syllables = syllables;
            this.fewest = fewest;
            this.most = most;
        }

        @SuppressWarnings("EnumOrdinal") // a bit of a set that lives in this process alone
        private int bit() {
            return 1 << ordinal();
        }
    }

    /** Kinds of surnames by hash, as bits. */
    private static final LongTable SURNAMES = surnames();

    private SyllableNames() {}

    private static LongTable surnames() {
        var all = new LongTable(512);
        for (String line : Resource.lines("kabar/entities/syllables.tsv")) {
            String[] fields = line.split("\t", -1);
            int kind = Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)).bit();
            for (long word : Tokens.of(fields[1]).hashes()) all.put(word, kind | Math.max(0, all.get(word)));
        }
        return all;
    }

    /** Token after the name of syllables that begins at {@code first}; {@code first} itself when none does. */
    static int end(Scan scan, int first) {
        Reading text = scan.text();
        if (text.shape(first) != Shape.TITLE || text.end(first) - text.start(first) > LONGEST_SYLLABLE) return first;
        int kinds = SURNAMES.get(text.hash(first));
        if (kinds == LongTable.ABSENT || text.insideHit(first)) return first;
        int longest = first;
        for (Kind kind : Kind.values())
            if ((kinds & kind.bit()) != 0) longest = Math.max(longest, end(scan, first, kind));
        return longest;
    }

    private static int end(Scan scan, int first, Kind kind) {
        Reading text = scan.text();
        int end = first + 1;
        while (end < text.size()
                && end - first <= kind.most
                && scan.free(end)
                && goesOn(text, end)
                && syllable(text, end, kind)) end++;
        int syllables = end - first - 1;
        if (syllables < (kind == Kind.VI && text.language().equals("vi") ? 1 : kind.fewest)) return first;
        boolean more = end < text.size() && text.gap(end) == Gap.SPACE && text.cased(end) && !text.is(end, Word.COMMON);
        boolean own = kind == Kind.VI && text.language().equals("vi");
        boolean sure = own ? text.hit(first) == null || syllables > 1 : syllables > 1 && !more;
        if (!sure && !(scan.personAt(first) && !more)) return first;
        return scan.headline() && everyday(text, first, end) ? first : end;
    }

    private static boolean goesOn(Reading text, int i) {
        if (text.gap(i) == Gap.JOIN) return text.written().charAt(text.start(i) - 1) == '-';
        return text.gap(i) == Gap.SPACE && text.shape(i) == Shape.TITLE;
    }

    private static boolean syllable(Reading text, int i, Kind kind) {
        int length = text.end(i) - text.start(i);
        if (length < 2 && !(length == 1 && text.shape(i) != Shape.INITIAL)) return false;
        return length <= LONGEST_SYLLABLE && Syllables.has(text.hash(i), kind.syllables);
    }

    /** "An Den To": words of everyday use alone. */
    private static boolean everyday(Reading text, int first, int end) {
        for (int i = first; i < end; i++)
            if (!text.any(i, Word.COMMON.bit() | Word.NOT.bit() | Word.CALENDAR.bit())) return false;
        return true;
    }
}
