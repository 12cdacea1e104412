package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.List;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.article.Verdict.Rule;
import org.jspecify.annotations.Nullable;

/** The verdicts of the judge, each with one sentence and its figures. */
final class Verdicts {
    private Verdicts() {}

    static Verdict exact(Fingerprint article, Remembered original) {
        String sentence = String.format(
                ROOT,
                "All %d words of %s are those of this article.",
                article.wording().words(),
                id(original));
        return verdict(Disposition.DUPLICATE, Relation.EXACT, id(original), 1, Rule.EXACT_WORDS, sentence);
    }

    static Verdict copy(Match match) {
        Relation relation = match.isExcerpt() ? Relation.EXCERPT : Relation.NEAR;
        return verdict(
                Disposition.DUPLICATE,
                relation,
                id(match.original()),
                match.likeness().score(),
                match.isExcerpt() ? Rule.NEAR_EXCERPT : match.likeness().rule().verdict,
                sentence(match, ""));
    }

    static Verdict copyForMore(Match match, List<String> countries) {
        return verdict(
                Disposition.ORIGINAL,
                Relation.NEAR,
                id(match.original()),
                match.likeness().score(),
                Rule.NEAR_COPY_NEW_COUNTRY,
                sentence(
                        match,
                        ", but this one is also about " + String.join(", ", countries) + " and goes there alone"));
    }

    static Verdict fuller(Match match) {
        int before = match.original().fingerprint().wording().words();
        int after = match.article().wording().words();
        String change = String.format(ROOT, "text: %+.0f %%", 100.0 * (after - before) / Math.max(1, before));
        return new Verdict(
                Disposition.REVISION,
                Relation.NEAR,
                id(match.original()),
                match.likeness().score(),
                Rule.NEAR_FULLER,
                sentence(match, ", and this is the much fuller text"),
                List.of(change),
                List.of());
    }

    static Verdict correctionElsewhere(Match match) {
        return new Verdict(
                Disposition.CORRECTION,
                Relation.REVISION,
                id(match.original()),
                match.likeness().score(),
                Rule.CORRECTION_SAME_PUBLISHER,
                sentence(match, "; the same publisher marks it as a correction"),
                RevisionRule.compare(match.original().fingerprint(), match.article())
                        .changes(),
                List.of());
    }

    static Verdict variant(Match match) {
        return differing(
                match,
                Disposition.VARIANT,
                Relation.VARIANT,
                Rule.VARIANT_COPY,
                ", but it is not proven that what differs changes no fact");
    }

    static Verdict contradicts(Match match) {
        return differing(match, Disposition.ORIGINAL, Relation.CONTRADICTS, Rule.CONTRADICTS, ", but a fact differs");
    }

    private static Verdict differing(Match match, Disposition disposition, Relation relation, Rule rule, String rest) {
        List<String> differs = match.check() == null ? List.of() : match.check().differs();
        return new Verdict(
                disposition,
                relation,
                id(match.original()),
                match.likeness().score(),
                rule,
                sentence(match, rest + ": " + String.join("; ", differs)),
                List.of(),
                differs);
    }

    /** Of an article whose words are those of a published one but for the headline, in which {@code check} found something. */
    static Verdict otherHeadline(Fingerprint article, Remembered same, FactCheck check) {
        boolean changed = check.result() == FactCheck.Result.CHANGED;
        return new Verdict(
                changed ? Disposition.ORIGINAL : Disposition.VARIANT,
                changed ? Relation.CONTRADICTS : Relation.VARIANT,
                id(same),
                1,
                changed ? Rule.CONTRADICTS : Rule.VARIANT_COPY,
                String.format(
                        ROOT,
                        "All %d words of %s are those of this article, but the headlines differ: %s.",
                        article.wording().words(),
                        id(same),
                        String.join("; ", check.differs())),
                List.of(),
                check.differs());
    }

    static Verdict known(String of) {
        return verdict(
                Disposition.DUPLICATE,
                Relation.EXACT,
                of,
                1,
                Rule.KNOWN_TEXT,
                "These words were seen of this article before, and what came of them stands: " + of + ".");
    }

    static Verdict original(Fingerprint article, @Nullable Match alike) {
        if (alike == null) {
            String why = article.isShort()
                    ? article.wording().words() + " words are too few to compare: none published has the same."
                    : "No published article within the window shares enough of its phrases.";
            return verdict(
                    Disposition.ORIGINAL, Relation.NONE, null, 0, article.isShort() ? Rule.SHORT : Rule.NEW, why);
        }
        Relation relation = alike.kind() == Likeness.Kind.TEMPLATE ? Relation.TEMPLATE : Relation.NONE;
        return verdict(
                Disposition.ORIGINAL,
                relation,
                id(alike.original()),
                alike.likeness().score(),
                alike.likeness().rule().verdict,
                sentence(alike, ""));
    }

    static Verdict major(Disposition disposition, Remembered version, Change change) {
        return new Verdict(
                disposition,
                Relation.REVISION,
                id(version),
                change.score(),
                Rule.REVISION_MAJOR,
                String.format(
                        ROOT,
                        "A new version with %.0f %% of the words as before changes %s.",
                        100 * change.score(),
                        facts(change)),
                change.changes(),
                List.of());
    }

    static Verdict unproven(Remembered version, Change change) {
        return new Verdict(
                Disposition.VARIANT,
                Relation.VARIANT,
                id(version),
                change.score(),
                Rule.VARIANT_VERSION,
                String.format(
                        ROOT,
                        "A new version with %.0f %% of the words as before, of which it is not proven that it changes no fact: %s.",
                        100 * change.score(),
                        facts(change)),
                List.of(),
                change.changes());
    }

    static Verdict minor(Remembered version, Change change) {
        return new Verdict(
                Disposition.DUPLICATE,
                Relation.REVISION,
                id(version),
                change.score(),
                Rule.REVISION_MINOR,
                String.format(
                        ROOT,
                        "A new version with %.0f %% of the words as before changes no fact: %s.",
                        100 * change.score(),
                        facts(change)),
                change.changes(),
                List.of());
    }

    static Verdict retraction(Fingerprint article, @Nullable Remembered version) {
        String reason = article.withdrawn() ? "Its status withdraws" : "Its marker withdraws";
        String sentence = version == null
                ? reason + " an article of which no published version is remembered, so its own countries are told."
                : reason + " the article, so every country that had a version is told.";
        return verdict(
                Disposition.RETRACTION,
                version == null ? Relation.NONE : Relation.REVISION,
                version == null ? null : id(version),
                version == null ? 0 : 1,
                article.withdrawn() ? Rule.RETRACTION_STATUS : Rule.RETRACTION_MARKER,
                sentence);
    }

    private static String facts(Change change) {
        return change.changes().isEmpty() ? "nothing that is compared" : String.join("; ", change.changes());
    }

    private static String sentence(Match match, String rest) {
        return String.format(ROOT, "%s, %.1f h apart%s.", match.likeness().figures(), match.hoursApart(), rest);
    }

    private static String id(Remembered original) {
        return original.fingerprint().id();
    }

    private static Verdict verdict(
            Disposition disposition, Relation relation, @Nullable String of, double score, Rule rule, String sentence) {
        return new Verdict(disposition, relation, of, score, rule, sentence, List.of(), List.of());
    }
}
