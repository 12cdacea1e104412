package kabar.entities.tagger;

import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/**
 * Features of texts whose capitals say nothing, or that have none: what lists and the gazetteer know of the words around, and the words
 * themselves.
 */
final class PlainFeatures extends Features {
    private static final int REACH = 3;
    /** The {@link #sort} from which on a word may well be a name. */
    private static final int RARE = 5;

    private static final int POINTING = Word.ROLE.bit() | Word.RANK.bit() | Word.SAY.bit() | Word.SAID.bit();

    PlainFeatures(int buckets) {
        super(buckets);
    }

    @Override
    public CandidateSpans spans(Reading text) {
        return new PlainSpans(text);
    }

    @Override
    void look(Reading text, int i) {
        lists(text, i);
        surroundings(text, i);
        pattern(text, i);
        words(text, i);
    }

    private void lists(Reading text, int i) {
        long before2 = text.listed(i - 2);
        long before = text.listed(i - 1);
        long here = text.listed(i);
        long after = text.listed(i + 1);
        add(1, here);
        add(2, before * 512 + here);
        add(3, here * 512 + after);
        add(4, ((before >>> 4 & 7) * 8 + (here >>> 4 & 7)) * 8 + (after >>> 4 & 7));
        add(5, ((before & 15) * 16 + (here & 15)) * 16 + (after & 15));
        add(6, (((before2 & 127) * 128) + (before & 127)) * 128 + (here & 127));
        add(7, ((here & 127) * 128 + (after & 127)) * 128 + (text.listed(i + 2) & 127));
        int known = knownAt(text, i);
        add(8, known * 512L + here);
        add(9, knownAt(text, i - 1) * 64L + known);
        add(10, known * 64L + knownAt(text, i + 1));
    }

    private void surroundings(Reading text, int i) {
        int classes = classesAt(text, i);
        add(11, classes);
        add(12, classesAt(text, i - 1) * 16L + (text.listed(i) & 15));
        add(13, classesAt(text, i + 1) * 16L + (text.listed(i) & 15));
        add(14, classesAt(text, i - 2));
        add(15, classesAt(text, i - 1) * 1_000_003L + classes);
        add(16, classes * 1_000_003L + classesAt(text, i + 1));
        int gap = text.gap(i).number();
        int next = text.gap(i + 1).number();
        int length = Math.min(text.end(i) - text.start(i), 9) * 2 + (text.shape(i) == Shape.DIGIT ? 1 : 0);
        add(17, gap * 16L + next);
        add(18, (gap * 16L + next) * 128 + (text.listed(i) & 127));
        add(19, length);
        add(20, length * 512L + text.listed(i));
    }

    /** What sort of words stand around: runs of parts of names and of words that nobody knows, between words that all know. */
    private void pattern(Reading text, int i) {
        long before2 = sort(text, i - 2);
        long before = sort(text, i - 1);
        long here = sort(text, i);
        long after = sort(text, i + 1);
        long after2 = sort(text, i + 2);
        add(21, (before2 * 8 + before) * 8 + here);
        add(22, (before * 8 + here) * 8 + after);
        add(23, (here * 8 + after) * 8 + after2);
        add(24, (((before2 * 8 + before) * 8 + here) * 8 + after) * 8 + after2);
        int left = 0;
        while (left < REACH && text.gap(i - left).inName() && sort(text, i - left - 1) >= RARE) left++;
        int right = 0;
        while (right < REACH && text.gap(i + right + 1).inName() && sort(text, i + right + 1) >= RARE) right++;
        add(25, (left * 8L + right) * 8 + here);
        add(26, (left * 8L + right) * 8 + sort(text, i - left - 1));
        add(27, (left * 8L + right) * 8 + sort(text, i + right + 1));
    }

    private static int sort(Reading text, int i) {
        if (i < 0 || i >= text.size()) return 0;
        if (text.any(i, POINTING)) return 1;
        if (text.kind(i) != null) return 2;
        int listed = text.listed(i);
        int frequency = listed >>> 4 & 7;
        if (frequency >= 3) return 3;
        boolean name = (listed & 15) != 0;
        if (frequency > 0) return name ? 5 : 4;
        return name ? 7 : 6;
    }

    private void words(Reading text, int i) {
        long word = wordAt(text, i);
        long before = wordAt(text, i - 1);
        long after = wordAt(text, i + 1);
        add(31, word);
        add(32, before);
        add(33, after);
        add(34, wordAt(text, i - 2));
        add(35, wordAt(text, i + 2));
        add(36, before * 31 + (text.listed(i) & 127));
        add(37, after * 31 + (text.listed(i) & 127));
        int start = text.start(i);
        int end = text.end(i);
        add(38, letters(text.written(), start, Math.min(start + 3, end)));
        long ending = letters(text.written(), Math.max(end - 3, start), end);
        add(39, ending);
        add(40, ending & 0xFFFFFFFFL);
    }

    private static int knownAt(Reading text, int i) {
        int kind = kindAt(text, i);
        return kind == 0 || !text.insideHit(i) ? kind : kind + 32;
    }
}
