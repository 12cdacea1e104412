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
                List.of(change));
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
                        .changes());
    }

    static Verdict original(Fingerprint article, @Nullable Match alike) {
        if (alike == null) {
            String why = article.isShort()
                    ? article.wording().words() + " words are too few to compare: none published has the same."
                    : "No published article within the window shares enough of its phrases.";
            return verdict(
                    Disposition.ORIGINAL, Relation.NONE, null, 0, article.isShort() ? Rule.SHORT : Rule.NEW, why);
        }
        Relation relation = alike.isTemplate() ? Relation.TEMPLATE : Relation.NONE;
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
                change.changes());
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
        return new Verdict(disposition, relation, of, score, rule, sentence, List.of());
    }
}
