package kabar.dedup;

import java.util.List;
import java.util.Objects;
import kabar.article.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an article, and what {@link Judge#remember} keeps of it when its caller abides by that.
 *
 * <p>Decisions are equal when they say the same.
 */
public final class Decision {
    private final Verdict verdict;
    private final List<String> countries;
    private final @Nullable Publication publication;
    private final @Nullable SeenText seen;

    Decision(Verdict verdict, List<String> countries, @Nullable Publication publication, @Nullable SeenText seen) {
        this.verdict = verdict;
        this.countries = List.copyOf(countries);
        this.publication = publication;
        this.seen = seen;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Codes whose topics get the article; empty: it goes to the duplicates. */
    public List<String> countries() {
        return countries;
    }

    /** What is to be remembered; null for a suppressed article. */
    @Nullable
    Publication publication() {
        return publication;
    }

    /** What is to be remembered of a suppressed article; null for a published one. */
    @Nullable
    SeenText seen() {
        return seen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision that && verdict.equals(that.verdict) && countries.equals(that.countries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, countries);
    }

    @Override
    public String toString() {
        return "Decision[verdict=" + verdict + ", countries=" + countries + "]";
    }
}
