package kabar.entities.tagger;

import kabar.entities.reading.Reading;
import kabar.entities.reading.SignText;

/** Features of texts that are read sign by sign: the signs around, what kind of sign they are, and the dictionary words they are part of. */
final class SignFeatures extends Features {
    SignFeatures(int buckets) {
        super(buckets);
    }

    @Override
    public CandidateSpans spans(Reading text) {
        return new PlainSpans(text);
    }

    @Override
    void look(Reading reading, int i) {
        SignText text = reading.as(SignText.class);
        signs(reading, i);
        kinds(reading, text, i);
        words(text, i);
        int known = knownAt(reading, i);
        add(30, known);
        add(31, knownAt(reading, i - 1) * 64L + known);
        add(32, known * 64L + knownAt(reading, i + 1));
    }

    private void signs(Reading text, int i) {
        long before2 = sign(text, i - 2);
        long before = sign(text, i - 1);
        long here = sign(text, i);
        long after = sign(text, i + 1);
        long after2 = sign(text, i + 2);
        add(1, here);
        add(2, before);
        add(3, after);
        add(4, before2);
        add(5, after2);
        add(6, before * 31 + here);
        add(7, here * 31 + after);
        add(8, before2 * 31 + before);
        add(9, after * 31 + after2);
        add(10, (before2 * 31 + before) * 31 + here);
        add(11, (here * 31 + after) * 31 + after2);
        add(12, (before * 31 + here) * 31 + after);
    }

    private void kinds(Reading reading, SignText text, int i) {
        long pattern = 0;
        for (int k = i - 2; k <= i + 2; k++) pattern = pattern * 16 + kind(reading, k) * 2L + (text.apart(k) ? 1 : 0);
        add(13, pattern);
        add(14, pattern >>> 4 & 0xFFFFF);
        add(
                15,
                (text.apart(i) ? 2 : 0)
                        + (text.apart(i + 1) ? 1 : 0)
                        + reading.gap(i).number() * 64L
                        + reading.gap(i + 1).number() * 4L);
        int start = i;
        while (start > 0 && i - start < 8 && !text.apart(start)) start--;
        add(16, (long) (i - start) * 16 + kind(reading, i));
    }

    private void words(SignText text, int i) {
        int first = text.wordStart(i);
        int end = text.wordEnd(i);
        long position = text.position(i);
        long known = text.known(i);
        long before = text.known(first - 1);
        long after = text.known(end);
        add(17, text.word(i) + position);
        add(18, text.word(first - 1) + position);
        add(19, text.word(end) + position);
        add(20, known * 8 + position);
        add(21, (before * 128 + known) * 8 + position);
        add(22, (known * 128 + after) * 8 + position);
        add(23, text.word(first - 1) * 31 + known);
        add(24, text.word(end) * 31 + known);
        add(25, (Math.min(end - first, 7) * 8L + position) * 8 + (known >>> 4));
    }

    private static long sign(Reading text, int i) {
        return i < 0 ? 1 : i < text.size() ? text.hash(i) : 2;
    }

    /** Han, hiragana, katakana, Hangul, Thai and its neighbours, a number, another letter; 7 outside the text. */
    private static int kind(Reading text, int i) {
        if (i < 0 || i >= text.size()) return 7;
        char unit = text.letter(i);
        if (Character.isDigit(unit)) return 5;
        if (unit >= '\u4E00' && unit <= '\u9FFF') return 0;
        if (unit >= '\u3040' && unit <= '\u309F') return 1;
        if (unit >= '\u30A0' && unit <= '\u30FF') return 2;
        if (unit >= '\uAC00' && unit <= '\uD7A3') return 3;
        return unit >= '\u0E00' && unit <= '\u17FF' ? 4 : 6;
    }

    private static int knownAt(Reading text, int i) {
        int kind = kindAt(text, i);
        return kind == 0 || !text.insideHit(i) ? kind : kind + 32;
    }
}
