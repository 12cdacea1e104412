package kabar.entities;

/** Goes over the stretches of a text that a tagger is asked about: runs of words that can be part of a name, in Chinese phrases with a hint of a name. */
final class Candidates {
    private static final int COMMON_OR_NAME =
            Word.COMMON.bit() | Word.GIVEN.bit() | Word.FAMILY.bit() | Word.ORG.bit() | Word.ORG_HEAD.bit();
    /** Longer phrases are cut, so that no text makes one stretch of a megabyte. */
    private static final int LONGEST_PHRASE = 120;

    private final Reading text;
    private int note;
    private int first;
    private int end;

    /** Before the first stretch of a text. */
    Candidates(Reading text) {
        this.text = text;
    }

    /** Moves on to the next stretch, if there is one. */
    boolean next() {
        return text.han == null ? nextRun() : nextPhrase();
    }

    /** First token of the stretch. */
    int first() {
        return first;
    }

    /** Token after the stretch. */
    int end() {
        return end;
    }

    private boolean nextPhrase() {
        HanText han = text.han();
        while (end < text.size()) {
            first = end;
            boolean hint = false;
            while (end < text.size()
                    && end - first < LONGEST_PHRASE
                    && (end == first || text.gap(end).inName())
                    && !han.parts(end)) {
                hint |= text.kind(end) != null || han.hints(end);
                end = han.wordEnd[end];
            }
            if (hint) return true;
            if (end == first) end = han.wordEnd[end];
        }
        return false;
    }

    private boolean nextRun() {
        while (note < text.noted.length) {
            first = text.noted[note++];
            if (first < end || !text.cased(first)) continue;
            end = first + 1;
            while (end < text.size() && text.gap(end) != Gap.START && nameable(end)) end++;
            if (!outside()) return true;
        }
        return false;
    }

    /** Whether the stretch is one common word whose capital is that of its sentence: nothing to ask the model about. */
    private boolean outside() {
        return end == first + 1
                && text.gap(first) == Gap.START
                && text.shape(first) == Shape.TITLE
                && (text.classes[first] & COMMON_OR_NAME) == Word.COMMON.bit()
                && text.kind(first) == null;
    }

    /** Whether the token can be part of a name: a capital, a number after one, a small word between two; a capital begins a stretch. */
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
