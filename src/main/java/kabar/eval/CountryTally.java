package kabar.eval;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers beside labels: countries over all articles together (micro), the first one, and the reasons of wrong ones. An article about
 * no country is right when no country is called primary.
 */
final class CountryTally {
    final Counts countries = new Counts();
    final Map<String, Integer> reasons = new TreeMap<>();
    int articles;
    int firstRight;
    int exact;

    void add(CountryCase labelled, CountryAnswer answer) {
        Set<String> wanted = labelled.routed();
        Set<String> got = answer.routed();
        articles++;
        for (String code : got) {
            if (wanted.contains(code)) {
                countries.right(1);
            } else {
                countries.wrong(1);
                reasons.merge(labelled.wrong().getOrDefault(code, "unlisted"), 1, Integer::sum);
            }
        }
        for (String code : wanted) if (!got.contains(code)) countries.missed(1);
        if (firstIsRight(labelled, answer)) firstRight++;
        if (got.equals(wanted)) exact++;
    }

    void add(CountryTally other) {
        countries.add(other.countries);
        other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
        articles += other.articles;
        firstRight += other.firstRight;
        exact += other.exact;
    }

    static boolean firstIsRight(CountryCase labelled, CountryAnswer answer) {
        boolean none = labelled.primary().size() == 1 && labelled.primary().contains("ZZ");
        return none ? !answer.hasPrimary() : labelled.primary().contains(answer.first());
    }

    double firstShare() {
        return articles == 0 ? 1 : (double) firstRight / articles;
    }

    int wrongFor(String reason) {
        return reasons.getOrDefault(reason, 0);
    }
}
