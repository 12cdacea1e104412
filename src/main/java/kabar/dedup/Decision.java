package kabar.dedup;

import java.util.List;
import kabar.article.Verdict;

/**
 * What becomes of an article.
 *
 * @param countries codes whose topics get it; empty: it goes to the duplicates
 */
public record Decision(Verdict verdict, List<String> countries) {
    public Decision {
        countries = List.copyOf(countries);
    }
}
