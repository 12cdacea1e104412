package kabar.dedup;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Coordinates;
import kabar.article.Decisions;
import kabar.article.Disposition;
import kabar.article.Verdict;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/**
 * Decides, in log order, what each article is to those published before it: first whether it is a version of one, then
 * whether one has the same words, then whether one is the same report in much the same words.
 *
 * <p>It decides first and remembers when it is told to, so that its caller can settle in between whether the article is published
 * after all: where only the first report of a story is, a later one is suppressed and never remembered. So every suppressed
 * article resembles a published one directly, and {@link kabar.article.Verdict#of} always names a published article.
 *
 * <p>Every decision is a function of the articles remembered before and their order. State is in the store alone: a judge made
 * anew over the same store goes on as the old one would have.
 */
public final class Judge {
    /** Over midnight, which is at another hour for each outlet; daily items ("Jadwal Salat Hari Ini") are further apart. */
    private static final long NIGHT_MS = Duration.ofHours(12).toMillis();

    private static final long DAY_MS = Duration.ofDays(1).toMillis();

    private final JudgeSettings settings;
    private final Memory memory;

    /** A judge with default settings that remembers in {@code store}, beginning with what it finds there. */
    public Judge(Store store) {
        this(store, JudgeSettings.DEFAULTS);
    }

    /**
     * A judge that remembers in {@code store}, beginning with what it finds there.
     *
     * @throws kabar.state.UnknownLayout when the store holds entries of another layout version
     */
    public Judge(Store store, JudgeSettings settings) {
        this.settings = settings;
        this.memory = new Memory(store, settings);
    }

    /** The decision on an article; call in log order. Forgets what is past, remembers nothing. */
    public Decision decide(Fingerprint article, Coordinates at) {
        long logTime = at.logTime();
        memory.advance(logTime);
        Remembered version = memory.versionOf(article, logTime);
        String known = memory.knownAs(article, logTime);
        if (known != null && (version == null || !version.fingerprint().hasTextOf(article)))
            return suppressed(Verdicts.known(known), article, logTime);
        if (version != null) return ofVersion(article, version, logTime);
        Remembered same = memory.sameWords(article, logTime);
        if (same != null && isComparable(article, same)) return ofSameWords(article, same, logTime);
        if (article.retracts()) return retraction(article, null, logTime);
        return ofCandidates(article, logTime, List.of());
    }

    /**
     * The decision on an article on which a person decided; null for none. Where the person's settles it, it stands; a copy of what it
     * is said to be no copy of is judged as if that were not there.
     */
    public Decision decide(Fingerprint article, Coordinates at, @Nullable Decisions decisions) {
        if (decisions == null || article.retracts()) return decide(article, at);
        long logTime = at.logTime();
        memory.advance(logTime);
        Decision settled = OverrideRule.decide(article, decisions, memory.versionOf(article, logTime), logTime);
        if (settled != null) return settled;
        Remembered same = memory.sameWords(article, logTime);
        boolean isOther = same != null
                && decisions.notCopyOf().contains(same.fingerprint().id());
        if (same != null && !isOther && isComparable(article, same)) return ofSameWords(article, same, logTime);
        return ofCandidates(article, logTime, decisions.notCopyOf());
    }

    /** Remembers what a decision publishes, and of a suppressed article that its text was seen; call before the next decision. */
    public void remember(Decision decision) {
        if (decision.publication() != null) memory.remember(decision.publication());
        else if (decision.seen() != null) memory.remember(decision.seen());
    }

    private static Decision ofVersion(Fingerprint article, Remembered version, long logTime) {
        if (article.retracts() && !version.retraction()) return retraction(article, version, logTime);
        Fingerprint before = version.fingerprint();
        Change change = RevisionRule.compare(before, article);
        if (change.weight() == Change.Weight.NONE)
            return suppressed(Verdicts.exact(article, version), article, logTime);
        if (article.retracts() || change.weight() == Change.Weight.MINOR)
            return suppressed(Verdicts.minor(version, change), article, logTime);
        if (change.weight() == Change.Weight.UNPROVEN)
            return published(Verdicts.unproven(version, change), article, logTime, version);
        boolean corrects = article.marker() == Marker.CORRECTION && before.marker() != Marker.CORRECTION;
        var disposition = corrects ? Disposition.CORRECTION : Disposition.REVISION;
        return published(Verdicts.major(disposition, version, change), article, logTime, version);
    }

    private static Decision ofSameWords(Fingerprint article, Remembered same, long logTime) {
        boolean withdraws = article.retracts() && !same.retraction() && article.hasPublisherOf(same.fingerprint());
        if (withdraws) return retraction(article, same, logTime);
        FactCheck headlines = FactCheck.ofHeadlines(same.fingerprint(), article);
        if (headlines == null || headlines.result() == FactCheck.Result.SAME)
            return suppressed(Verdicts.exact(article, same), article, logTime);
        return published(
                Verdicts.otherHeadline(article, same, headlines),
                article,
                logTime,
                article.countries(),
                article.countries());
    }

    /** A few words are the same report only while it is news: "Harga emas hari ini" is another one next week, and a headline alone tomorrow. */
    private boolean isComparable(Fingerprint article, Remembered same) {
        if (!article.isShort()) return true;
        long before = same.fingerprint().publishedAt();
        long apart = Math.abs(article.publishedAt() - before);
        if (article.isHeadlineOnly())
            return apart < NIGHT_MS || Math.floorDiv(article.publishedAt(), DAY_MS) == Math.floorDiv(before, DAY_MS);
        return apart <= settings.nearWindow().toMillis();
    }

    private Decision ofCandidates(Fingerprint article, long logTime, List<String> others) {
        Match best = null;
        Match corrected = null;
        Set<String> reached = new TreeSet<>();
        var text = new ComparedText(article.wording(), settings.copies());
        for (Remembered candidate : memory.candidates(article)) {
            if (others.contains(candidate.fingerprint().id())) continue;
            var match = Match.of(article, text, candidate);
            if (match.kind().compareTo(Likeness.Kind.VARIANT) >= 0) reached.addAll(candidate.reached());
            if (match.isBetterThan(best)) best = match;
            if (match.corrects() && match.isBetterThan(corrected)) corrected = match;
        }
        if (best != null && corrected != null && !best.isCopyOfCorrection())
            return published(Verdicts.correctionElsewhere(corrected), article, logTime, corrected.original());
        if (best != null && best.isCopy()) return ofCopy(article, best, reached, logTime);
        return published(verdict(article, best), article, logTime, article.countries(), article.countries());
    }

    private static Verdict verdict(Fingerprint article, @Nullable Match best) {
        if (best == null) return Verdicts.original(article, null);
        return switch (best.kind()) {
            case CONTRADICTION -> Verdicts.contradicts(best);
            case VARIANT -> Verdicts.variant(best);
            default -> Verdicts.original(article, best);
        };
    }

    private static Decision ofCopy(Fingerprint article, Match best, Set<String> reached, long logTime) {
        if (best.isFuller()) return published(Verdicts.fuller(best), article, logTime, best.original());
        List<String> fresh =
                article.added().stream().filter(code -> !reached.contains(code)).toList();
        if (fresh.isEmpty()) return suppressed(Verdicts.copy(best), article, logTime);
        reached.addAll(fresh);
        return published(Verdicts.copyForMore(best, fresh), article, logTime, fresh, List.copyOf(reached));
    }

    private static Decision retraction(Fingerprint article, @Nullable Remembered version, long logTime) {
        List<String> to = version == null ? article.countries() : version.publishedTo();
        var publication = new Publication(article, logTime, true, to, to);
        return new Decision(Verdicts.retraction(article, version), to, publication, null);
    }

    /** A new version goes wherever the one before went, too: the topics that it leaves must be told. */
    private static Decision published(Verdict verdict, Fingerprint article, long logTime, Remembered before) {
        Set<String> to = new LinkedHashSet<>(article.countries());
        to.addAll(before.publishedTo());
        Set<String> reached = new LinkedHashSet<>(to);
        reached.addAll(before.reached());
        return published(verdict, article, logTime, List.copyOf(to), List.copyOf(reached));
    }

    private static Decision published(
            Verdict verdict, Fingerprint article, long logTime, List<String> to, List<String> reached) {
        return new Decision(verdict, to, new Publication(article, logTime, false, to, reached), null);
    }

    private static Decision suppressed(Verdict verdict, Fingerprint article, long logTime) {
        return new Decision(verdict, List.of(), null, SeenText.of(article, verdict.of(), logTime));
    }
}
