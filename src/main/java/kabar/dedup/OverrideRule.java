package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Decisions;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.article.Verdict.Rule;
import org.jspecify.annotations.Nullable;

/** What becomes of an article on which a person decided, in place of what the judge would make of it (an override). */
final class OverrideRule {
    private OverrideRule() {}

    /**
     * The decision where the person's settles it: on an article that is published, that is no news, or that copies another.
     *
     * @param version of the article that is published; null for none
     * @return null where the judge has to look at other articles
     */
    static @Nullable Decision decide(
            Fingerprint article, Decisions decisions, @Nullable Remembered version, long logTime) {
        if (decisions.copyOf() != null || !decisions.news()) return leaves(article, decisions, version, logTime);
        if (version == null || version.retraction()) return null;
        Change change = RevisionRule.compare(version.fingerprint(), article);
        if (change.weight() == Change.Weight.NONE && decisions.isAboutCountriesAlone())
            return new Decision(Verdicts.exact(article, version), List.of(), null, null);
        var verdict = verdict(Disposition.REVISION, Relation.REVISION, id(version), decisions, "", change.changes());
        return published(verdict, article, logTime, version);
    }

    /** Wherever it was published is told; otherwise it is suppressed. The word of it is no report that others could copy. */
    private static Decision leaves(
            Fingerprint article, Decisions decisions, @Nullable Remembered version, long logTime) {
        String of = decisions.copyOf();
        String what = of == null ? ": it is no news" : ": it copies " + of;
        Relation relation = of == null ? Relation.NONE : Relation.NEAR;
        if (version == null || version.retraction())
            return new Decision(
                    verdict(Disposition.DUPLICATE, relation, of, decisions, what, List.of()), List.of(), null, null);
        Disposition told = of == null ? Disposition.RETRACTION : Disposition.REVISION;
        List<String> to = version.publishedTo();
        return new Decision(
                verdict(told, relation, of == null ? id(version) : of, decisions, what, List.of()),
                to,
                new Publication(article, logTime, true, to, version.reached()),
                null);
    }

    private static Decision published(Verdict verdict, Fingerprint article, long logTime, Remembered before) {
        Set<String> to = new LinkedHashSet<>(article.countries());
        to.addAll(before.publishedTo());
        Set<String> reached = new LinkedHashSet<>(to);
        reached.addAll(before.reached());
        var publication = new Publication(article, logTime, false, List.copyOf(to), List.copyOf(reached));
        return new Decision(verdict, List.copyOf(to), publication, null);
    }

    private static Verdict verdict(
            Disposition disposition,
            Relation relation,
            @Nullable String of,
            Decisions decisions,
            String what,
            List<String> changes) {
        String sentence = String.format(ROOT, "%s decided on it%s.", decisions.by(), what);
        return new Verdict(disposition, relation, of, of == null ? 0 : 1, Rule.OVERRIDE, sentence, changes, List.of());
    }

    private static String id(Remembered version) {
        return version.fingerprint().id();
    }
}
