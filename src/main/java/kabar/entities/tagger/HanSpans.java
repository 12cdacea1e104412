package kabar.entities.tagger;

import kabar.entities.reading.HanText;
import kabar.entities.reading.Reading;

/** Candidate spans of Chinese: phrases with a hint of a name. */
final class HanSpans extends CandidateSpans {
    /** Longer phrases are cut, so that no text makes one span of a megabyte. */
    private static final int LONGEST_PHRASE = 120;

    private final Reading text;
    private final HanText han;

    /** Before the first span of a text. */
    HanSpans(Reading text) {
        this.text = text;
        this.han = text.as(HanText.class);
    }

    @Override
    public boolean next() {
        while (end < text.size()) {
            first = end;
            boolean hint = false;
            while (end < text.size()
                    && end - first < LONGEST_PHRASE
                    && (end == first || text.gap(end).inName())
                    && !han.parts(end)) {
                hint |= text.kind(end) != null || han.hints(end);
                end = han.wordEnd(end);
            }
            if (hint) return true;
            if (end == first) end = han.wordEnd(end);
        }
        return false;
    }
}
