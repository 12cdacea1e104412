package kabar.dedup;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.wording.Alignment;
import kabar.dedup.wording.Alignment.Gap;
import kabar.dedup.wording.ValueAgreement;
import kabar.dedup.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Two texts laid side by side: where they differ, and by how much the one is the other reworded.
 *
 * @param gaps where they differ, in order
 */
record Rewording(SpelledText before, SpelledText after, List<Gap> gaps) {
    /** Words apart beyond which two texts are not laid side by side. */
    private static final int MOST_APART = 240;

    /** A run of so many words that only one text has is an addition or a cut, not another wording; so many signs are a few words. */
    private static final int BLOCK = 8;

    /** A word of a script without spaces has about so many signs, each of which counts as a word. */
    private static final int SIGNS = 2;

    /** Words in other places, as a share of the shorter text, beyond which it was reworded throughout. */
    private static final double MOST_REWORDED = 0.15;

    /** So many words may differ in a short text. */
    private static final int FEW_WORDS = 3;

    /** Share of words in common in any order from which two headlines are of the same words, */
    private static final double SAME_WORDS = 0.6;

    /** and how much of it stands in another order when they are turned round. */
    private static final double MOVED_WORDS = 0.2;

    /** Gaps so many words apart are looked at together first. */
    private static final int NEIGHBOURS = 2;

    private static final int MOST_SHOWN_WORDS = 8;

    Rewording {
        gaps = List.copyOf(gaps);
    }

    /** The two side by side; null when too many words are apart. */
    static @Nullable Rewording of(SpelledText before, SpelledText after) {
        List<Gap> gaps = Alignment.of(before.sequence(), after.sequence(), MOST_APART);
        return gaps == null ? null : new Rewording(before, after, gaps);
    }

    /** Whether so much is reworded that it cannot be looked at place by place. */
    boolean isThorough() {
        int words = 0;
        for (Gap gap : gaps) if (!isBlock(gap)) words += gap.words();
        return words > Math.max(FEW_WORDS, MOST_REWORDED * Math.min(before.size(), after.size()));
    }

    boolean isBlock(Gap gap) {
        return gap.isOneSided() && gap.words() >= BLOCK * width();
    }

    /** Whether one text has a few words more before all that the other has, or behind it and without figures: a dateline, a credit. */
    boolean isCredit(Gap gap) {
        boolean first = gap.from() == 0 && gap.otherFrom() == 0;
        boolean last = gap.to() == before.size() && gap.otherTo() == after.size();
        if (!gap.isOneSided() || !(first || last) || gap.words() >= BLOCK * width()) return false;
        return first || (!hasNumber(before, gap.from(), gap.to()) && !hasNumber(after, gap.otherFrom(), gap.otherTo()));
    }

    private static boolean hasNumber(SpelledText text, int from, int to) {
        for (int i = from; i < to; i++) {
            String value = text.isValue(i) ? text.text(i) : null;
            if (text.isValue(i) && (value == null || ValueAgreement.isNumber(value))) return true;
        }
        return false;
    }

    /** How many of what is counted make a word. */
    int width() {
        return before.isOfSigns() ? SIGNS : 1;
    }

    /** The gaps in order, those together that so few common words part that one phrase may stand for another over them. */
    List<List<Gap>> neighbours() {
        List<List<Gap>> groups = new ArrayList<>();
        Gap last = null;
        for (Gap gap : gaps) {
            boolean near =
                    last != null && gap.from() - last.to() <= NEIGHBOURS * width() && !isBlock(gap) && !isBlock(last);
            if (!near) groups.add(new ArrayList<>());
            groups.get(groups.size() - 1).add(gap);
            last = gap;
        }
        return groups;
    }

    /** Neighbouring gaps and the words between them as one. */
    static Gap joined(List<Gap> neighbours) {
        Gap first = neighbours.get(0);
        Gap last = neighbours.get(neighbours.size() - 1);
        return new Gap(first.from(), last.to(), first.otherFrom(), last.otherTo());
    }

    /** Words in common in order, as a share of the words of both, in [0, 1]. */
    double share() {
        int common = before.size();
        for (Gap gap : gaps) common -= gap.to() - gap.from();
        return 2.0 * common / Math.max(1, before.size() + after.size());
    }

    /** Whether it is the same words for the most part, but much fewer in the same order: who does what to whom may be turned round. */
    boolean isReordered() {
        List<Short> rest = new ArrayList<>(before.size());
        for (short word : before.sequence()) rest.add(word);
        int all = 0;
        for (short word : after.sequence()) if (rest.remove((Short) word)) all++;
        double share = 2.0 * all / Math.max(1, before.size() + after.size());
        return share >= SAME_WORDS && share - share() >= MOVED_WORDS;
    }

    /** A gap for people: {@code approves → rejects}. */
    String shown(Gap gap) {
        return shown(before.texts(gap.from(), gap.to())) + " → " + shown(after.texts(gap.otherFrom(), gap.otherTo()));
    }

    private static String shown(List<String> words) {
        if (words.isEmpty()) return "nothing";
        String text = String.join(" ", words.subList(0, Math.min(MOST_SHOWN_WORDS, words.size())));
        return (words.size() > MOST_SHOWN_WORDS ? text + " …" : text).replace(Words.UNIT, "");
    }
}
