package kabar.article;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a story so far.
 *
 * @param id id of its first article
 * @param first earliest publication time of its articles
 * @param last latest publication time of its articles
 * @param articles how many originals tell it
 * @param countries codes any of them is about, in order of appearance
 * @param names the names it is about, the one most articles share first; at most ten
 */
public record StorySummary(
        String id, Instant first, Instant last, int articles, List<String> countries, List<String> names) {
    public StorySummary {
        if (articles < 1) throw new IllegalArgumentException("a story has an article, had " + articles);
        if (last.isBefore(first)) throw new IllegalArgumentException("a story must not end before it begins");
        countries = List.copyOf(countries);
        names = List.copyOf(names);
    }
}
