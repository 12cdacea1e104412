package kabar.entities.tagger;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Word;

/** Features of languages with capitals. */
final class CasedFeatures extends Features {
    private static final int REACH = 6;

    CasedFeatures(int buckets) {
        super(buckets);
    }

    @Override
    public CandidateSpans spans(Reading text) {
        return new CasedSpans(text);
    }

    @Override
    void look(Reading text, int i) {
        words(text, i);
        spelling(text, i);
        classes(text, i);
        lists(text, i);
        surroundings(text, i);
    }

    private void words(Reading text, int i) {
        long word = text.hash(i);
        long before = wordAt(text, i - 1);
        long after = wordAt(text, i + 1);
        add(1, word);
        add(2, before);
        add(4, after);
    }

    private void spelling(Reading text, int i) {
        int start = text.start(i);
        int end = text.end(i);
        String all = text.written();
        add(5, letters(all, start, Math.min(start + 3, end)));
        long ending = letters(all, Math.max(end - 3, start), end);
        add(6, ending);
        add(7, ending & 0xFFFFFFFFL);
        int shape = shapeAt(text, i);
        add(8, shapeAt(text, i - 1) * 256L + shape * 16L + shapeAt(text, i + 1));
        add(9, shape * 16L + gapAt(text, i));
        add(10, shape * 16L + gapAt(text, i + 1));
    }

    private void classes(Reading text, int i) {
        int classes = classesAt(text, i);
        add(11, classes);
        add(12, classesAt(text, i - 1) * 1_000_003L + classes);
        add(13, classes * 1_000_003L + classesAt(text, i + 1));
        naming(14, classes);
        if (text.gap(i).inName()) naming(15, classesAt(text, i - 1));
        if (text.gap(i + 1).inName()) naming(16, classesAt(text, i + 1));
        int kind = kindAt(text, i);
        add(17, kindAt(text, i - 1) * 16L + kind);
        add(18, kind * 16L + kindAt(text, i + 1));
    }

    private void lists(Reading text, int i) {
        int before = text.listed(i - 1);
        int listed = text.listed(i);
        int after = text.listed(i + 1);
        add(26, listed);
        add(27, (before & 15) * 16L + (listed & 15));
        add(28, (listed & 15) * 16L + (after & 15));
        add(29, (listed >>> 4 & 7) * 16L + shapeAt(text, i));
        add(30, (before >>> 4 & 7) * 64L + (listed >>> 4 & 7) * 8L + (after >>> 4 & 7));
        add(31, listed * 16L + gapAt(text, i));
        int elsewhere = text.elsewhere(i);
        add(32, elsewhere * 2L + (text.gap(i) == Gap.START ? 1 : 0));
        add(33, elsewhere * 512L + listed);
    }

    private void naming(int template, int classes) {
        for (int rest = classes & NAMING; rest != 0; rest &= rest - 1)
            add(template, Integer.numberOfTrailingZeros(rest));
    }

    /** The head of the run of capitals the token stands in, and how far back it is. */
    private void surroundings(Reading text, int i) {
        int distance = 0;
        int at = i;
        while (distance < REACH
                && at > 0
                && text.gap(at).inName()
                && (text.cased(at - 1) || text.is(at - 1, Word.LINK))) {
            at--;
            distance++;
        }
        int head = text.classes(at) & HEADS;
        add(19, head * 16L + distance);
        add(20, head * 1_000_003L + text.hash(at));
        add(21, classesAt(text, at - 1));
        add(22, gapAt(text, at) * 64L + distance);
        int rest = 0;
        at = i + 1;
        while (rest < REACH && at < text.size() && text.gap(at).inName() && text.cased(at)) {
            at++;
            rest++;
        }
        add(23, rest * 16L + gapAt(text, at));
        add(24, classesAt(text, at));
        add(25, distance * 16L + rest);
    }

    private static final int NAMING = Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.SAY.bit()
            | Word.SAID.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG.bit()
            | Word.GIVEN.bit()
            | Word.FAMILY.bit()
            | Word.COMMON.bit()
            | Word.THING.bit();
    private static final int HEADS = Word.ROLE.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit()
            | Word.RANK.bit();

    private static int shapeAt(Reading text, int i) {
        return i >= 0 && i < text.size() ? text.shape(i).number() : 15;
    }

    private static int gapAt(Reading text, int i) {
        return text.gap(i).number();
    }
}
