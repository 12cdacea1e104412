package kabar.eval;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Interval;
import kabar.eval.sets.CountryCase;

/**
 * Answers beside labels: countries over all articles together (micro), the first one, and the reasons of wrong ones. An article about
 * no country is right when no country is called primary.
 */
public final class CountryTally {
    public final Counts countries = new Counts();
    private final Bootstrap byArticle = new Bootstrap();
    final Map<String, Integer> reasons = new TreeMap<>();
    public int articles;
    public int firstRight;
    public int exact;

    public void add(CountryCase labelled, CountryAnswer answer) {
        Set<String> wanted = labelled.routed();
        Set<String> got = answer.routed();
        var counts = new Counts();
        articles++;
        for (String code : got) {
            if (wanted.contains(code)) {
                counts.right(1);
            } else {
                counts.wrong(1);
                reasons.merge(labelled.wrong().getOrDefault(code, "unlisted"), 1, Integer::sum);
            }
        }
        for (String code : wanted) if (!got.contains(code)) counts.missed(1);
        countries.add(counts);
        byArticle.add(counts);
        if (firstIsRight(labelled, answer)) firstRight++;
        if (got.equals(wanted)) exact++;
    }

    public void add(CountryTally other) {
        countries.add(other.countries);
        byArticle.addAll(other.byArticle);
        other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
        articles += other.articles;
        firstRight += other.firstRight;
        exact += other.exact;
    }

    public static boolean firstIsRight(CountryCase labelled, CountryAnswer answer) {
        boolean none = labelled.primary().size() == 1 && labelled.primary().contains("ZZ");
        return none ? !answer.hasPrimary() : labelled.primary().contains(answer.first());
    }

    public double firstShare() {
        return articles == 0 ? 1 : (double) firstRight / articles;
    }

    public Bootstrap sample() {
        return byArticle;
    }

    public Interval f1Interval() {
        return byArticle.ofCounts(Counts::f1);
    }

    public Interval firstInterval() {
        return Interval.ofShare(firstRight, articles);
    }

    /** Of the count of wrong codes, as a share of all that were routed. */
    public Interval wrongInterval(String reason) {
        long routed = Math.round(countries.found());
        return Interval.ofShare(wrongFor(reason), routed).times((double) routed);
    }

    public int wrongFor(String reason) {
        return reasons.getOrDefault(reason, 0);
    }
}
