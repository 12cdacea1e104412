package kabar.entities;

import java.util.List;
import kabar.article.Entity;
import kabar.geo.Entry;

/** Finds further mentions of the names an article has: the surname alone, the abbreviation alone, a name the rules passed over. */
final class ShortForms {
    private static final int LONGEST = 10;
    private static final int NO_NAME = Word.CALENDAR.bit() | Word.NOT.bit() | Word.PARTICLE.bit() | Word.LINK.bit();
    private static final int OTHER_THING = Word.THING.bit() | Word.PLACE_HEAD.bit() | Word.ORG_HEAD.bit();
    private static final int ENDS_RUN = Word.CALENDAR.bit() | Word.NOT.bit() | Word.ROLE.bit() | Word.RANK.bit();

    private ShortForms() {}

    /** Adds the mentions to a scan whose rules have run. */
    static void apply(Scan scan, Cast cast) {
        Reading text = scan.text;
        if (text.han != null) again(scan, cast);
        if (text.arabic != null) words(scan, cast, text.arabic);
        for (int i : text.noted) {
            if (!text.cased(i) || !scan.free(i)) continue;
            List<Bearer> sharing = cast.withWord(text.hashes[i]);
            Bearer spelled = text.shape(i) == Shape.UPPER ? cast.spelled(Spelling.key(text.hashes, i, i + 1)) : null;
            if (spelled != null) scan.add(new Found(spelled.type, i, i + 1, null, null, 0, false));
            for (Bearer bearer : sharing) if (mention(scan, cast, bearer, i)) break;
        }
    }

    /** Arabic: words of a person's name, with or without a particle before them. */
    private static void words(Scan scan, Cast cast, ArabicText words) {
        Reading text = scan.text;
        for (int i = 0; i < text.size(); i++) {
            if (!scan.free(i) || (!words.unknown(i) && !words.any(i, Word.GIVEN.bit() | Word.FAMILY.bit()))) continue;
            if (words.any(i, Word.COMMON.bit() | Word.NOT.bit()) || words.is(i - 1, Word.PARTICLE)) continue;
            for (int cut = 0; cut <= 1; cut++) {
                boolean particle = cut == 0 || words.particle(i);
                long word = cut == 0 ? text.hashes[i] : text.hashBehind(i, cut);
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

    /** Chinese: the same signs again. */
    private static void again(Scan scan, Cast cast) {
        for (int i = 0; i < scan.text.size(); i++) {
            if (!scan.free(i)) continue;
            for (Bearer bearer : cast.withWord(scan.text.hashes[i]))
                if (bearer.words[0] == scan.text.hashes[i] && whole(scan, cast, i, runEnd(scan, i))) break;
        }
    }

    /** The longest spelling of a bearer that begins at {@code i} and ends by {@code end}. */
    private static boolean whole(Scan scan, Cast cast, int i, int end) {
        for (int to = end; to > i + 1; to--) {
            Bearer whole = cast.spelled(Spelling.key(scan.text.hashes, i, to));
            if (whole != null) return scan.add(new Found(whole.type, i, to, null, null, 0, false));
        }
        return false;
    }

    private static int runEnd(Scan scan, int i) {
        int end = i + 1;
        while (end < scan.text.size() && end - i < LONGEST && scan.text.gap(end).inName() && scan.free(end)) end++;
        return end;
    }

    private static boolean mention(Scan scan, Cast cast, Bearer bearer, int i) {
        Reading text = scan.text;
        int end = runEnd(scan, i);
        if (whole(scan, cast, i, end)) return true;
        if (bearer.type != Entity.Type.PERSON || !alone(text, i, scan.headline)) return false;
        int last = i + 1;
        while (last < end
                && text.cased(last)
                && bearer.contains(java.util.Arrays.copyOfRange(text.hashes, i, last + 1))) last++;
        if (!standsFree(text, last, scan.headline)) return false;
        return scan.add(Found.person(i, last, null, null));
    }

    /** Whether a word that is part of a person's name can mean the person here. */
    private static boolean alone(Reading text, int i, boolean headline) {
        if ((text.classes[i] & NO_NAME) != 0 && text.shape(i) != Shape.TITLE) return false;
        if (text.is(i, Word.CALENDAR) || text.shape(i) == Shape.INITIAL || text.shape(i) == Shape.DIGIT) return false;
        if (text.is(i, Word.COMMON) && (text.gap(i) == Gap.START || headline) && text.seenInLowerCase(i)) return false;
        Entry.Kind kind = text.kind(i);
        if (kind != null && kind != Entry.Kind.PERSON && kind != Entry.Kind.NEUTRAL) return false;
        if (i == 0 || !text.gap(i).inName()) return true;
        if ((text.classes[i - 1] & OTHER_THING) != 0) return false;
        return headline
                || !text.cased(i - 1)
                || text.gap(i - 1) == Gap.START
                || (text.classes[i - 1] & ENDS_RUN) != 0
                || text.is(i - 1, Word.ROLE_PART);
    }

    private static boolean standsFree(Reading text, int end, boolean headline) {
        if (end >= text.size() || !text.gap(end).inName() || !text.cased(end)) return true;
        if (headline) return !text.is(end, Word.ORG_TAIL);
        return (text.classes[end] & ENDS_RUN) != 0;
    }
}
