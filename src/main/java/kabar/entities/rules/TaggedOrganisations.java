package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;

/** Organisations as the tagger sees them, mended by what is known of the words. */
final class TaggedOrganisations extends TaggedNames {
    private static final int NO_ORGANISATION = BEFORE_NAME | Word.THING.bit() | Word.PLACE_HEAD.bit();

    TaggedOrganisations(Scan scan) {
        super(scan);
    }

    /** Adds the organisation at these tokens, if it is one. */
    void add(int from, int to) {
        int first = from;
        while (first < to
                && (preposition(first)
                        || opener(first)
                        || (text.gap(first) == Gap.START && headlineWord(first) && !text.is(first, Word.ORG_HEAD))))
            first++;
        if (first == to) return;
        int end = to;
        if (!text.is(first, Word.ORG_HEAD)) {
            end = first + 1;
            while (end < to && text.gap(end).inName() && !text.is(end, Word.AND)) end++;
            if (end + 1 < to && text.is(end, Word.LINK)) add(end + 1, to);
        }
        if (!text.cased(first) || !scan.free(first, end) || whole(first, end)) return;
        if (text.any(first, NO_ORGANISATION) && !text.is(first, Word.ORG_HEAD)) return;
        if (text.gap(first).inName()
                && (text.is(first - 1, Word.ROLE) || text.is(first - 1, Word.ROLE_PART))
                && text.is(first, Word.ROLE_PART)) return;
        if (end == first + 1 && !standsAlone(first)) return;
        if (text.is(first, Word.ORG_HEAD) || dictionaryWords(first, end) * 2 <= end - first)
            Organisations.keep(scan, first, end);
    }

    private boolean standsAlone(int i) {
        Shape shape = text.shape(i);
        if (shape == Shape.INITIAL || scan.label(i).type() != Entity.Type.ORGANISATION) return false;
        if (text.is(i, Word.ORG_HEAD)) return shape == Shape.UPPER;
        return shape != Shape.TITLE || !text.is(i, Word.COMMON);
    }
}
