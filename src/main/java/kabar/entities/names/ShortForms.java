package kabar.entities.names;

import java.util.Arrays;
import java.util.List;
import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Part;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;
import kabar.geo.Entry;
import kabar.text.Folding;

/** Finds further mentions of the names an article has: the surname alone, the abbreviation alone, a name the rules passed over. */
public final class ShortForms {
    private static final int LONGEST = 10;
    private static final int SHORTEST_STEM = 3;
    private static final int NO_NAME = Word.CALENDAR.bit() | Word.NOT.bit() | Word.PARTICLE.bit() | Word.LINK.bit();
    private static final int OTHER_THING = Word.THING.bit() | Word.PLACE_HEAD.bit() | Word.ORG_HEAD.bit();
    private static final int ENDS_RUN = Word.CALENDAR.bit() | Word.NOT.bit() | Word.ROLE.bit() | Word.RANK.bit();

    private ShortForms() {}

    /** Adds the mentions to a scan whose rules have run. */
    public static void apply(Scan scan, Cast cast) {
        Reading text = scan.text();
        for (int i : text.noted()) {
            if (!text.cased(i) || !scan.free(i)) continue;
            List<Bearer> sharing = cast.withWord(text.hash(i));
            if (sharing.isEmpty()) inflected(scan, cast, i);
            Bearer spelled =
                    text.shape(i) == Shape.UPPER ? cast.spelled(CandidateMention.key(text.hashes(), i, i + 1)) : null;
            if (spelled != null) scan.add(Found.again(spelled.type, i, i + 1));
            for (Bearer bearer : sharing) if (mention(scan, cast, bearer, i)) break;
        }
    }

    /** "Orbánnak", "Tuskiem": the last word of a person's name with an ending of the language. */
    private static void inflected(Scan scan, Cast cast, int i) {
        Reading text = scan.text();
        for (String ending : text.parts(Part.ENDING)) {
            int colon = ending.indexOf(':');
            int stem = text.end(i) - colon;
            if (stem - text.start(i) < SHORTEST_STEM || !text.written().regionMatches(stem, ending, 0, colon)) continue;
            String base = text.written().substring(text.start(i), stem) + ending.substring(colon + 1);
            long[] word = {Folding.hash(base, 0, base.length())};
            for (Bearer bearer : cast.withWord(word[0])) {
                if (bearer.type != Entity.Type.PERSON || !(bearer.endsWith(word) || bearer.beginsWith(word, false)))
                    continue;
                if (alone(text, i, scan.headline()) && standsFree(text, i + 1, scan.headline()))
                    scan.add(Found.person(i, i + 1, null, null));
                return;
            }
        }
    }

    /** The longest spelling of a bearer that begins at {@code i} and ends by {@code end}. */
    static boolean whole(Scan scan, Cast cast, int i, int end) {
        for (int to = end; to > i + 1; to--) {
            Bearer whole = cast.spelled(CandidateMention.key(scan.text().hashes(), i, to));
            if (whole != null) return scan.add(Found.again(whole.type, i, to));
        }
        return false;
    }

    /** Token after the run of untaken words that begins at {@code i}. */
    static int runEnd(Scan scan, int i) {
        int end = i + 1;
        while (end < scan.text().size()
                && end - i < LONGEST
                && scan.text().gap(end).inName()
                && scan.free(end)) end++;
        return end;
    }

    private static boolean mention(Scan scan, Cast cast, Bearer bearer, int i) {
        Reading text = scan.text();
        int end = runEnd(scan, i);
        if (whole(scan, cast, i, end)) return true;
        if (bearer.type != Entity.Type.PERSON || !alone(text, i, scan.headline())) return false;
        int last = i + 1;
        while (last < end && text.cased(last) && bearer.contains(Arrays.copyOfRange(text.hashes(), i, last + 1)))
            last++;
        if (!standsFree(text, last, scan.headline())) return false;
        return scan.add(Found.person(i, last, null, null));
    }

    /** Whether a word that is part of a person's name can mean the person here. */
    private static boolean alone(Reading text, int i, boolean headline) {
        if (text.any(i, NO_NAME) && text.shape(i) != Shape.TITLE) return false;
        if (text.is(i, Word.CALENDAR) || text.shape(i) == Shape.INITIAL || text.shape(i) == Shape.DIGIT) return false;
        if (text.is(i, Word.COMMON) && (text.gap(i) == Gap.START || headline) && text.seenInLowerCase(i)) return false;
        Entry.Kind kind = text.kind(i);
        if (kind != null && kind != Entry.Kind.PERSON && kind != Entry.Kind.NEUTRAL) return false;
        if (i == 0 || !text.gap(i).inName()) return true;
        if (text.any(i - 1, OTHER_THING)) return false;
        return headline
                || !text.cased(i - 1)
                || text.gap(i - 1) == Gap.START
                || text.any(i - 1, ENDS_RUN)
                || text.is(i - 1, Word.ROLE_PART);
    }

    private static boolean standsFree(Reading text, int end, boolean headline) {
        if (end >= text.size() || !text.gap(end).inName() || !text.cased(end)) return true;
        if (headline) return !text.is(end, Word.ORG_TAIL);
        return text.any(end, ENDS_RUN);
    }
}
