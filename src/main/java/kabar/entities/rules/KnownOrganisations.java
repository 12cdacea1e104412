package kabar.entities.rules;

import java.util.ArrayList;
import java.util.List;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.text.LongTable;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Firms, parties, universities, armed groups and clubs that are known by name, with their country, built by {@code src/organisations}. Names of
 * two words and more are organisations wherever they stand with capitals; one word, mostly a town, is a club in a report on clubs alone.
 */
final class KnownOrganisations {
    private static final int LONGEST = 8;
    /** Clubs of one word, and sure ones beside them, that make a text a report on clubs. */
    private static final int FEWEST_TOWNS = 3;

    private static final int CLUB = 1;
    private static final int TOWN = 2;
    private static final int FLAGS = 2;

    /** Bits of the lengths of the names that begin with a word. */
    private static final LongTable LENGTHS = new LongTable(1 << 15);
    /** One bit for each hash of a first word: most words of a text are told from them in eight kilobytes. */
    private static final long[] FIRST = new long[1 << 10];
    /** Number of the country, shifted by {@value #FLAGS}, and flags by {@link #key}. */
    private static final LongTable NAMES = new LongTable(1 << 16);

    private static final List<String> COUNTRIES = new ArrayList<>();

    static {
        for (String line : Resource.lines("kabar/entities/known-organisations.tsv")) {
            String[] fields = line.split("\t", -1);
            int flag = fields[0].equals("club") ? CLUB : fields[0].equals("town") ? TOWN : 0;
            if (!COUNTRIES.contains(fields[1])) COUNTRIES.add(fields[1]);
            int value = COUNTRIES.indexOf(fields[1]) << FLAGS | flag;
            for (String name : fields[2].split("\\|", -1)) add(Tokens.of(name).hashes(), value);
        }
    }

    private final Scan scan;
    private final Reading text;

    private KnownOrganisations(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
    }

    private static void add(long[] words, int value) {
        if (words.length == 0 || words.length > LONGEST) return;
        FIRST[(int) (words[0] >>> 54)] |= 1L << (words[0] >>> 48);
        int lengths = LENGTHS.get(words[0]);
        LENGTHS.put(words[0], (lengths == LongTable.ABSENT ? 0 : lengths) | 1 << words.length);
        NAMES.put(key(words, 0, words.length), value);
    }

    private static long key(long[] words, int first, int end) {
        long key = (long) end - first;
        for (int i = first; i < end; i++) key = (key ^ words[i]) * 0x9E3779B97F4A7C15L + 1;
        return key;
    }

    /** Adds the known organisations of a text. */
    static void apply(Scan scan) {
        new KnownOrganisations(scan).find();
    }

    private void find() {
        var towns = new ArrayList<Integer>();
        boolean clubs = false;
        int next = 0;
        for (int i : text.noted()) {
            if (i < next || !text.cased(i) || !scan.free(i)) continue;
            long hash = text.hash(i);
            if ((FIRST[(int) (hash >>> 54)] >>> (hash >>> 48) & 1) == 0) continue;
            int lengths = LENGTHS.get(hash);
            if (lengths == LongTable.ABSENT) continue;
            int end = end(i, lengths);
            if (end == i) continue;
            int known = NAMES.get(key(text.hashes(), i, end));
            if (end == i + 1) {
                if ((known & TOWN) != 0 && alone(i)) towns.add(i);
                continue;
            }
            clubs |= (known & CLUB) != 0;
            if (scan.add(Found.organisation(i, end, country(known)))) next = end;
        }
        if (!clubs || towns.stream().map(text::hash).distinct().count() < FEWEST_TOWNS) return;
        for (int i : towns)
            if (scan.free(i)) scan.add(Found.organisation(i, i + 1, country(NAMES.get(key(text.hashes(), i, i + 1)))));
    }

    /** Token after the longest known name at {@code i} that is written as one; {@code i} itself for none. */
    private int end(int i, int lengths) {
        for (int length = Math.min(LONGEST, text.size() - i); length > 0; length--) {
            if ((lengths >> length & 1) == 0 || !written(i, i + length)) continue;
            if (NAMES.get(key(text.hashes(), i, i + length)) != LongTable.ABSENT) return i + length;
        }
        return i;
    }

    /** Whether a stretch is written as one name: with a capital at both ends, and not in a row of capitals that goes on. */
    private boolean written(int first, int end) {
        if (!text.cased(end - 1) && text.shape(end - 1) != Shape.DIGIT) return false;
        for (int i = first + 1; i < end; i++)
            if (!text.gap(i).inName() && text.gap(i) != Gap.OTHER || !scan.free(i)) return false;
        if (end - first > 2) return true;
        boolean goesOn =
                end < text.size() && text.gap(end) == Gap.SPACE && text.cased(end) && !text.is(end, Word.COMMON);
        boolean before =
                first > 0 && text.gap(first) == Gap.SPACE && text.cased(first - 1) && text.gap(first - 1) != Gap.START;
        return scan.headline() || !(goesOn && scan.personAt(end)) && !(before && scan.personAt(first - 1));
    }

    /** One word that is no part of a longer name. */
    private boolean alone(int i) {
        boolean before = text.gap(i).inName() && text.cased(i - 1) && text.gap(i - 1) != Gap.START;
        boolean behind = i + 1 < text.size() && text.gap(i + 1).inName() && text.cased(i + 1);
        return !before && !behind;
    }

    private static @Nullable String country(int known) {
        String code = COUNTRIES.get(known >> FLAGS);
        return code.isEmpty() ? null : code;
    }
}
