package kabar.entities.reading;

import java.util.HashSet;

/** Takes those for names whom a verb of speech gives the word ("kata Wilan"), wherever they stand in the text. */
final class Speakers {
    private static final int NO_SPEAKER = Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.RANK.bit()
            | Word.ORG.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit()
            | Word.ORG_KIND.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit()
            | Word.CALENDAR.bit()
            | Word.COMMON.bit()
            | Word.NOT.bit();

    private Speakers() {}

    /** Adds the class of given names to the speakers of a text. */
    static void learn(Reading text, int[] classes) {
        var speakers = new HashSet<Long>();
        for (int i : text.noted()) {
            boolean said = text.is(i - 1, Word.SAY) && text.shape(i - 1) == Shape.LOWER && text.gap(i) == Gap.SPACE;
            if (said && speaker(text, i)) speakers.add(text.hash(i));
        }
        if (speakers.isEmpty()) return;
        for (int i : text.noted()) {
            if (text.shape(i) == Shape.TITLE && speakers.contains(text.hash(i))) classes[i] |= Word.GIVEN.bit();
        }
    }

    private static boolean speaker(Reading text, int i) {
        boolean site = text.cased(i + 1) && text.gap(i + 1) == Gap.SPACE && text.is(i + 1, Word.COMMON);
        return !site && text.shape(i) == Shape.TITLE && !text.any(i, NO_SPEAKER) && text.hit(i) == null;
    }
}
