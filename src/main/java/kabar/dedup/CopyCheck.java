package kabar.dedup;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.wording.Bands;

/**
 * For measurements: which earlier articles the candidate index shows for one, and whether the rule alone calls two articles copies. Not
 * a judge: nothing is suppressed, so every article stays findable.
 */
public final class CopyCheck {
    /** Keys by which an article is found. */
    public static final int KEYS = Bands.COUNT;

    private static final int MOST = 100_000;

    private final List<Fingerprint> articles = new ArrayList<>();
    private final CandidateIndex index = new CandidateIndex();

    /** Adds the next article; the first has number 0. */
    public void add(Fingerprint article) {
        index.add(articles.size(), article.bands(), article.publishedAt(), 0);
        articles.add(article);
    }

    /** Numbers of the earlier articles that would be compared with {@code article}, published no further from it than {@code windowMs}. */
    public long[] candidates(Fingerprint article, long windowMs) {
        return index.find(article.bands(), article.publishedAt(), windowMs, 0, MOST);
    }

    /** Whether the rule calls two articles copies; never for texts too short to be compared. */
    public static boolean copies(Fingerprint a, Fingerprint b) {
        return copies(a, b, JudgeSettings.DEFAULTS.copies());
    }

    /** The same by other thresholds. */
    public static boolean copies(Fingerprint a, Fingerprint b, CopyThresholds thresholds) {
        if (a.isShort() || b.isShort()) return false;
        return NearCopyRule.compare(new ComparedText(a.wording(), thresholds), b.wording())
                        .kind()
                == Likeness.Kind.COPY;
    }
}
