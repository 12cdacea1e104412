package kabar.entities.tagger;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;

/** Candidate spans where nothing but the words themselves tells names: whole sentences, long ones in pieces. */
final class PlainSpans extends CandidateSpans {
    private static final int LONGEST = 120;

    private final Reading text;

    /** Before the first span of a text. */
    PlainSpans(Reading text) {
        this.text = text;
    }

    @Override
    public boolean next() {
        if (end >= text.size()) return false;
        first = end++;
        while (end < text.size() && end - first < LONGEST && text.gap(end) != Gap.START) end++;
        return true;
    }
}
