package kabar.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides which countries an article is about, as opposed to where it was filed, who published it and whom it quotes.
 *
 * <p>Every mention that means a country is weighed by zone and kind; a country's score is its share of the top country's
 * sum. Thread-safe; cost linear in the text.
 */
public final class Attribution {
    private static final int MAIN_MOST = 3;

    private final Gazetteer gazetteer;
    private final Weights weights;

    /** Attribution that looks up datelines and boilerplate in {@code gazetteer}. */
    public Attribution(Gazetteer gazetteer) {
        this(gazetteer, Weights.CHOSEN);
    }

    /** The same with other weights, to find out which are best. */
    public Attribution(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** The countries an article is about, those it is not about, and why. */
    public About attribute(Subject subject) {
        return attribute(subject, List.of());
    }

    /**
     * The same of an article in which some names mean no country.
     *
     * @param otherwise those countries, which the known names of {@code given} lack, and what their names mean
     */
    public About attribute(Subject given, List<RejectedCountry> otherwise) {
        Subject subject = TwoCongos.settle(given);
        Dateline dateline = subject.dateline() == null ? null : DatelineCountry.resolve(gazetteer, subject.dateline());
        Map<String, Tally> tallies =
                MentionCounter.of(subject, weights, gazetteer.business(), dateline == null ? null : dateline.country());
        var ranked = new ArrayList<Tally>();
        boolean sure = tallies.values().stream().anyMatch(Tally::sure);
        boolean clubs = ClubReport.is(subject);
        int sentences = Passages.count(subject.body());
        for (Tally tally : tallies.values())
            if (tally.score() > 0 && (tally.sure() || !sure) && (tally.dwelt() || !clubs) && !tally.byTheWay(sentences))
                ranked.add(tally);
        ranked.sort(Comparator.comparing(Tally::measures)
                .thenComparing(Comparator.comparingDouble(Tally::score).reversed()));
        var countries = new ArrayList<Country>();
        var rejections = new Rejections();
        double top = ranked.isEmpty() ? 0 : ranked.get(0).score();
        for (Tally tally : ranked) {
            double share = Math.min(1, tally.score() / top);
            boolean primary = tally.main(share);
            if (share < 1 && !tally.routes(share)) {
                rejections.add(tally.code, RejectedCountry.Reason.PASSING, tally.mentions());
            } else if (countries.size() == weights.routedMost()) {
                rejections.add(tally.code, RejectedCountry.Reason.LIMIT, tally.mentions());
            } else {
                var role = primary ? Country.Role.PRIMARY : Country.Role.SECONDARY;
                countries.add(new Country(tally.code, role, share, tally.mentions(), evidence(tally, dateline)));
            }
        }
        if (crowded(ranked) && ranked.get(0).inPassing()) {
            for (Country country : countries)
                rejections.add(country.code(), RejectedCountry.Reason.PASSING, country.mentions());
            countries.clear();
        } else if (countries.stream()
                        .filter(each -> each.role() == Country.Role.PRIMARY)
                        .count()
                > MAIN_MOST) {
            countries.replaceAll(Attribution::secondary);
        }
        boolean list = rejections.has(RejectedCountry.Reason.LIMIT);
        for (Tally tally : tallies.values()) {
            list |= tally.listed() > 0;
            boolean lone = (sure && !tally.sure()) || (clubs && !tally.dwelt()) || tally.byTheWay(sentences);
            if (tally.mentions() > 0 && lone)
                rejections.add(tally.code, RejectedCountry.Reason.PASSING, tally.mentions());
            if (tally.mentions() == 0 && tally.listed() > 0)
                rejections.add(tally.code, RejectedCountry.Reason.LIST, tally.listed());
        }
        if (countries.isEmpty()) countries.add(clubs ? LastResort.NONE : LastResort.of(subject, dateline));
        for (RejectedCountry named : otherwise) rejections.add(named.code(), named.reason(), named.mentions());
        rejections.addQuoted(subject);
        if (dateline != null && dateline.country() != null)
            rejections.add(dateline.country(), RejectedCountry.Reason.DATELINE, 1);
        rejections.addBoilerplate(gazetteer.find(Tokens.of(subject.boilerplate()), subject.language()));
        return new About(
                countries,
                rejections.without(countries),
                regions(subject),
                dateline,
                agencies(subject),
                list ? List.of(Flag.COUNTRY_LIST) : List.of());
    }

    /** A country that the report was filed from may have no mention; then the dateline is all that speaks for it. */
    private static List<Evidence> evidence(Tally tally, @Nullable Dateline dateline) {
        if (dateline == null || tally.mentions() > 0 || !tally.code.equals(dateline.country())) return tally.evidence();
        return List.of(LastResort.filedFrom(dateline));
    }

    /** Whether four countries or more are named alike. */
    private static boolean crowded(List<Tally> ranked) {
        if (ranked.isEmpty()) return false;
        double top = ranked.get(0).score();
        return ranked.stream().filter(tally -> tally.main(tally.score() / top)).count() > MAIN_MOST;
    }

    private static Country secondary(Country country) {
        return new Country(
                country.code(), Country.Role.SECONDARY, country.score(), country.mentions(), country.evidence());
    }

    static boolean speaks(Hit hit) {
        return switch (hit.entry().kind()) {
            case MONEY, REGION, FORMER, AGENCY, NEUTRAL -> false;
            default -> true;
        };
    }

    private static List<Region> regions(Subject subject) {
        var regions = new LinkedHashMap<String, Region>();
        for (List<Hit> hits : List.of(subject.titleHits(), subject.bodyHits())) {
            for (Hit hit : hits) {
                if (hit.entry().kind() == Entry.Kind.REGION)
                    regions.putIfAbsent(
                            hit.entry().code(),
                            new Region(hit.entry().code(), hit.entry().name()));
            }
        }
        return List.copyOf(regions.values());
    }

    private static List<String> agencies(Subject subject) {
        var agencies = new LinkedHashSet<String>();
        for (List<Hit> hits : List.of(subject.titleHits(), subject.bodyHits())) {
            for (Hit hit : hits)
                if (hit.entry().kind() == Entry.Kind.AGENCY)
                    agencies.add(hit.entry().name());
        }
        return List.copyOf(agencies);
    }
}
