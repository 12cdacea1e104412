package kabar.entities.tagger;

import kabar.entities.reading.HanText;
import kabar.entities.reading.Reading;

/** Features of Chinese: signs, the words they are part of, what signs and words are in names, and known names. */
final class HanFeatures extends Features {
    HanFeatures(int buckets) {
        super(buckets);
    }

    @Override
    public CandidateSpans spans(Reading text) {
        return new HanSpans(text);
    }

    @Override
    void look(Reading reading, int i) {
        HanText text = reading.as(HanText.class);
        signs(text, i);
        words(text, i);
        grades(text, i);
        int known = knownAt(reading, i);
        add(30, known);
        add(31, knownAt(reading, i - 1) * 64L + known);
        add(32, known * 64L + knownAt(reading, i + 1));
        add(33, text.tailAhead(i) * 64L + known);
        add(34, reading.gap(i).number() * 16L + reading.gap(i + 1).number());
        add(35, text.position(i) * 64L + known);
    }

    private void signs(HanText text, int i) {
        long before = text.sign(i - 1);
        long sign = text.sign(i);
        long after = text.sign(i + 1);
        add(1, sign);
        add(2, before);
        add(3, after);
        add(4, before << 16 | sign);
        add(5, sign << 16 | after);
        add(6, before << 16 | after);
        add(7, text.sign(i - 2));
        add(8, text.sign(i + 2));
        add(9, (long) text.sign(i - 2) << 16 | before);
        add(10, after << 16 | text.sign(i + 2));
    }

    private void words(HanText text, int i) {
        int first = text.wordStart(i);
        int end = text.wordEnd(i);
        long position = text.position(i);
        int before = text.kind(first - 1);
        int kind = text.kind(i);
        int after = text.kind(end);
        add(11, text.word(i) + position);
        add(12, text.word(first - 1) + position);
        add(13, text.word(end) + position);
        add(14, position * 16L + kind);
        add(15, ((before * 16L + kind) * 16 + after) * 8 + position);
        add(16, before * 128L + text.position(i - 1) * 8L + position);
        add(17, (kind * 8L + position) * 128 + text.position(i + 1) * 16L + after);
    }

    private void grades(HanText text, int i) {
        int before2 = text.grades(i - 2);
        int before = text.grades(i - 1);
        int grades = text.grades(i);
        int after = text.grades(i + 1);
        int after2 = text.grades(i + 2);
        long position = text.position(i);
        // Surname and given name: the sign as surname with the two behind it, as first and last sign with those before.
        int surname = grades >>> 6;
        int single = text.position(i + 1) == 0 ? 1 : 0;
        add(20, surname * 2L + single);
        add(21, (surname << 6 | (after >>> 2 & 15) << 2 | (after2 >>> 2 & 3)) * 8L + position);
        add(22, ((before >>> 6) << 6 | (grades >>> 2 & 15) << 2 | (after >>> 2 & 3)) * 8L + position);
        add(23, ((before2 >>> 6) << 6 | (before >>> 4 & 3) << 4 | (grades >>> 2 & 3)) * 8L + position);
        // Foreign names by sound.
        long sound = (before2 & 3L) << 8 | (before & 3) << 6 | (grades & 3) << 4 | (after & 3) << 2 | (after2 & 3);
        add(24, sound);
        add(25, sound * 8L + position);
        add(26, (text.sign(i) * 4L + (before & 3)) * 4 + (after & 3));
    }

    private static int knownAt(Reading text, int i) {
        int kind = kindAt(text, i);
        return kind == 0 || !text.insideHit(i) ? kind : kind + 32;
    }
}
