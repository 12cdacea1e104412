package kabar.dedup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kabar.changes.Finding.Kind;
import kabar.dedup.Alignment.Gap;
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
    private static final double EDITED_HEADLINE = 0.6;

    /** Beneath this share they are two headlines, and their words cannot be laid side by side. */
    private static final double ALIKE_HEADLINE = 0.4;

    /** Who rewrites a report touches it in many places; who changes a fact in few. */
    private static final int FEW_PLACES = 2;

    private static final int MOST_SHOWN = 6;
    private static final FactCheck TOO_MUCH = new FactCheck(Result.REWORDED, List.of(), 0);

    FactCheck {
        differs = List.copyOf(differs);
    }

    static FactCheck of(Fingerprint earlier, Fingerprint later) {
        FactCheck headlines = ofHeadlines(earlier, later);
        FactCheck texts = ofTexts(earlier, later);
        if (headlines == null) return texts;
        Set<String> differs = new LinkedHashSet<>(headlines.differs);
        differs.addAll(texts.differs);
        Result graver = headlines.result.compareTo(texts.result) > 0 ? headlines.result : texts.result;
        return new FactCheck(graver, List.copyOf(differs), texts.fresh);
    }

    private static FactCheck ofTexts(Fingerprint earlier, Fingerprint later) {
        var before = new SpelledText(earlier.wording(), earlier.language());
        var after = new SpelledText(later.wording(), later.language());
        Rewording texts = Rewording.of(before, after);
        if (texts == null || texts.isThorough()) return TOO_MUCH;
        return of(texts, new GapReader(before, after, earlier, later));
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
        if (headlines == null || headlines.share() < ALIKE_HEADLINE) return null;
        FactCheck check = of(headlines, reader);
        boolean edited = headlines.share() >= EDITED_HEADLINE;
        return edited || check.result == Result.CHANGED ? check : null;
    }

    private static FactCheck of(Rewording texts, GapReader reader) {
        List<String> changed = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        int fresh = 0;
        for (Gap gap : texts.gaps()) {
            boolean block = texts.isBlock(gap);
            Kind kind = block ? Kind.HARMLESS : reader.read(gap);
            if (block || kind != Kind.HARMLESS) fresh += gap.otherTo() - gap.otherFrom();
            if (kind == Kind.CHANGED) changed.add(texts.shown(gap));
            if (kind == Kind.UNPROVEN) unproven.add(texts.shown(gap));
        }
        Result result = result(changed.size(), unproven.size());
        changed.addAll(unproven);
        return new FactCheck(result, changed.subList(0, Math.min(MOST_SHOWN, changed.size())), fresh);
    }

    private static Result result(int changed, int unproven) {
        if (changed > 0) return Result.CHANGED;
        if (unproven > FEW_PLACES) return Result.REWORDED;
        return unproven == 0 ? Result.SAME : Result.UNPROVEN;
    }
}
