package kabar.entities.tagger;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/** Candidate spans of languages with capitals: runs of words that can be part of a name. */
final class CasedSpans extends CandidateSpans {
    private static final int COMMON_OR_NAME =
            Word.COMMON.bit() | Word.GIVEN.bit() | Word.FAMILY.bit() | Word.ORG.bit() | Word.ORG_HEAD.bit();
    private final Reading text;
    private int note;

    /** Before the first span of a text. */
    CasedSpans(Reading text) {
        this.text = text;
    }

    @Override
    public boolean next() {
        while (note < text.noted().length) {
            first = text.noted()[note++];
            if (first < end || !text.cased(first)) continue;
            end = first + 1;
            while (end < text.size() && text.gap(end) != Gap.START && nameable(end)) end++;
            if (!outside()) return true;
        }
        return false;
    }

    /** Whether the span is one common word whose capital is that of its sentence: nothing to ask the model about. */
    private boolean outside() {
        return end == first + 1
                && text.gap(first) == Gap.START
                && text.shape(first) == Shape.TITLE
                && (text.classes(first) & COMMON_OR_NAME) == Word.COMMON.bit()
                && text.kind(first) == null;
    }

    /** Whether the token can be part of a name: a capital, a number after one, a small word between two; a capital begins a span. */
    private boolean nameable(int i) {
        if (text.cased(i)) return true;
        if (i == 0 || !text.cased(i - 1)) return false;
        Gap gap = text.gap(i);
        if (text.shape(i) == Shape.DIGIT) return gap == Gap.SPACE || gap == Gap.JOIN;
        if (text.shape(i) != Shape.LOWER || gap == Gap.START) return false;
        if (gap == Gap.JOIN) return true;
        boolean small = text.is(i, Word.PARTICLE) || text.is(i, Word.LINK);
        return small && text.cased(i + 1) && text.gap(i + 1) == Gap.SPACE;
    }
}
