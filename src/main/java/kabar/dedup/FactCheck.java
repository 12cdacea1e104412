package kabar.dedup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kabar.changes.Finding.Kind;
import kabar.dedup.wording.Alignment.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What two articles that share nearly all their words differ in, headline and text, and whether that changes a fact. A difference
 * changes one unless it is proven harmless. Texts that were reworded throughout are beyond this check.
 *
 * @param differs for people, {@code approves → rejects}; those that change a fact first, none that is harmless
 * @param fresh how many words of the later text stand in places that differ and are not proven harmless
 */
record FactCheck(Result result, List<String> differs, int fresh) {
    /** From the least to the gravest. */
    enum Result {
        /** Whatever differs is proven harmless. */
        SAME,
        /** Too much of the text differs to look at it word by word. */
        REWORDED,
        /** Something differs that is neither known to change a fact nor proven harmless. */
        UNPROVEN,
        /** A fact differs. */
        CHANGED
    }

    /** Share of the words of two headlines that they have in common in order when one is the other edited. */
    private static final double EDITED_HEADLINE = 0.5;

    /** Beneath this share they are two headlines, and their words cannot be laid side by side. */
    private static final double ALIKE_HEADLINE = 0.4;

    /** Who changes a fact of a copied report touches it in few places; who touches it in more rewrites it. */
    private static final int FEW_PLACES = 3;

    /** In a place where more words than these differ the sentence is another one, and no single word of it tells what changed. */
    private static final int NARROW = 4;

    private static final int NARROW_IN_HEADLINE = 3;

    /** Nor does he touch more words than these. */
    private static final int FEW_WORDS = 10;

    private static final int MOST_SHOWN = 6;
    private static final FactCheck TOO_MUCH = new FactCheck(Result.REWORDED, List.of(), 0);

    FactCheck {
        differs = List.copyOf(differs);
    }

    /** Of a report and another one in nearly its words. */
    static FactCheck ofCopy(Fingerprint earlier, Fingerprint later) {
        return of(earlier, later, FEW_PLACES);
    }

    /** Of an article and a later version of it, which may be touched in any number of places. */
    static FactCheck ofVersion(Fingerprint earlier, Fingerprint later) {
        return of(earlier, later, Integer.MAX_VALUE);
    }

    private static FactCheck of(Fingerprint earlier, Fingerprint later, int mostPlaces) {
        FactCheck headlines = ofHeadlines(earlier, later);
        FactCheck texts = ofTexts(earlier, later, mostPlaces);
        // An outlet that edits the text edits the headline, too: only where nothing else differs does a word of it
        // tell.
        boolean edited = mostPlaces == FEW_PLACES && earlier.exact() != later.exact();
        if (headlines == null || (edited && !headlines.tells())) return texts;
        Set<String> differs = new LinkedHashSet<>(headlines.differs);
        differs.addAll(texts.differs);
        Result graver = headlines.result.compareTo(texts.result) > 0 ? headlines.result : texts.result;
        return new FactCheck(graver, List.copyOf(differs), texts.fresh);
    }

    /** Whether a fact differs and nothing else does. */
    private boolean tells() {
        return result == Result.CHANGED && differs.size() == 1;
    }

    private static FactCheck ofTexts(Fingerprint earlier, Fingerprint later, int mostPlaces) {
        var before = new SpelledText(earlier.wording(), earlier.language());
        var after = new SpelledText(later.wording(), later.language());
        Rewording texts = Rewording.of(before, after);
        if (texts == null || texts.isThorough()) return TOO_MUCH;
        return of(texts, new GapReader(before, after, earlier, later), mostPlaces, false);
    }

    /** Of the headlines; null when they are equal, or so different that each says it in words of its own. */
    static @Nullable FactCheck ofHeadlines(Fingerprint earlier, Fingerprint later) {
        if (earlier.title() == later.title()) return null;
        SpelledText before = SpelledText.ofHeadline(earlier);
        SpelledText after = SpelledText.ofHeadline(later);
        var reader = new GapReader(before, after, earlier, later);
        String values = reader.otherValues();
        if (values != null) return new FactCheck(Result.CHANGED, List.of(values), 0);
        Rewording headlines = Rewording.of(before, after);
        if (headlines == null) return null;
        if (headlines.isReordered())
            return new FactCheck(Result.UNPROVEN, List.of(earlier.headline() + " → " + later.headline()), 0);
        if (headlines.share() < ALIKE_HEADLINE) return null;
        FactCheck check = of(headlines, reader, FEW_PLACES, true);
        boolean edited = headlines.share() >= EDITED_HEADLINE;
        return edited || check.result == Result.CHANGED ? check : null;
    }

    private static FactCheck of(Rewording texts, GapReader reader, int mostPlaces, boolean headline) {
        List<String> changed = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        int fresh = 0;
        int touched = 0;
        for (List<Gap> neighbours : texts.neighbours()) {
            // "the WHO", "the World Health Organization": what is harmless as a whole need not be in its parts.
            if (neighbours.size() > 1 && reader.read(Rewording.joined(neighbours)) == Kind.HARMLESS) continue;
            for (Gap gap : neighbours) {
                boolean block = texts.isBlock(gap);
                Kind kind = block ? Kind.HARMLESS : reader.read(gap);
                if (block || kind != Kind.HARMLESS) fresh += gap.otherTo() - gap.otherFrom();
                if (kind == Kind.UNPROVEN && !headline && texts.isCredit(gap)) kind = Kind.HARMLESS;
                if (!block && kind != Kind.HARMLESS) touched += gap.words();
                boolean narrow = gap.words() <= (headline ? NARROW_IN_HEADLINE : NARROW) * texts.width();
                if (kind == Kind.CHANGED && narrow) changed.add(texts.shown(gap));
                // A headline is cut and filled to fit its column.
                else if (kind != Kind.HARMLESS && !(headline && gap.isOneSided())) unproven.add(texts.shown(gap));
                boolean rewritten = unproven.size() > mostPlaces
                        || (mostPlaces == FEW_PLACES && touched > FEW_WORDS * texts.width());
                if (rewritten) return TOO_MUCH;
            }
        }
        Result result = result(changed.size(), unproven.size());
        changed.addAll(unproven);
        return new FactCheck(result, changed.subList(0, Math.min(MOST_SHOWN, changed.size())), fresh);
    }

    private static Result result(int changed, int unproven) {
        if (changed > 0) return Result.CHANGED;
        return unproven == 0 ? Result.SAME : Result.UNPROVEN;
    }
}
