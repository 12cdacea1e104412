package kabar.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Mention;
import kabar.article.Region;
import kabar.article.Zone;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides which countries an article is about, as opposed to where it was filed, who published it and whom it quotes.
 *
 * <p>Every mention that means a country is weighed by zone and kind; a country's score is its share of the top country's
 * sum. Thread-safe; cost linear in the text.
 */
public final class Attribution {
    private final Gazetteer gazetteer;

    /** Attribution that looks up datelines and boilerplate in {@code gazetteer}. */
    public Attribution(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The countries an article is about, those it is not about, and why. */
    public About attribute(Subject subject) {
        Map<String, Tally> tallies = tallies(subject);
        var ranked = new ArrayList<Tally>();
        for (Tally tally : tallies.values()) if (tally.mentions() > 0) ranked.add(tally);
        ranked.sort(Comparator.comparingDouble(Tally::score).reversed());
        Dateline dateline = dateline(subject);
        var countries = new ArrayList<Country>();
        var rejections = new Rejections();
        double top = ranked.isEmpty() ? 0 : ranked.get(0).score();
        for (Tally tally : ranked) {
            double share = tally.score() / top;
            boolean primary = share >= Weights.PRIMARY;
            if (!primary && share < (tally.inTitle() ? Weights.SECONDARY_IN_TITLE : Weights.SECONDARY)) {
                rejections.add(tally.code, "passing", tally.mentions());
            } else if (countries.size() == Weights.ROUTED_MOST) {
                rejections.add(tally.code, "limit", tally.mentions());
            } else {
                var role = primary ? Country.Role.PRIMARY : Country.Role.SECONDARY;
                countries.add(new Country(tally.code, role, share, tally.mentions(), tally.evidence()));
            }
        }
        boolean list = rejections.has("limit");
        for (Tally tally : tallies.values()) {
            list |= tally.listed() > 0;
            if (tally.mentions() == 0) rejections.add(tally.code, "list", tally.listed());
        }
        if (countries.isEmpty()) countries.add(fallback(subject, dateline));
        rejections.addQuoted(subject);
        if (dateline != null && dateline.country() != null) rejections.add(dateline.country(), "dateline", 1);
        rejections.addBoilerplate(gazetteer.find(Tokens.of(subject.boilerplate()), subject.language()));
        return new About(
                countries,
                rejections.without(countries),
                regions(subject),
                dateline,
                agencies(subject),
                list ? List.of("country-list") : List.of());
    }

    private static Map<String, Tally> tallies(Subject subject) {
        var tallies = new LinkedHashMap<String, Tally>();
        for (Hit hit : subject.titleHits()) count(tallies, subject.title(), hit, Zone.TITLE, rule(hit), false);
        int leadEnd = Passages.leadEnd(subject.body());
        int[] sentences = Passages.sentences(subject.body(), subject.bodyHits());
        Set<Integer> lists = lists(subject.bodyHits(), sentences);
        for (int i = 0; i < sentences.length; i++) {
            Hit hit = subject.bodyHits().get(i);
            if (lists.contains(sentences[i]) && speaks(hit)) {
                tallies.computeIfAbsent(hit.entry().code(), Tally::new).addListed();
            } else {
                count(tallies, subject.body(), hit, Zone.BODY, rule(hit), hit.start() < leadEnd);
            }
        }
        var known = new ArrayList<Hit>(subject.titleHits());
        known.addAll(subject.bodyHits());
        for (Hit hit : Misspellings.find(subject.body(), subject.bodyHits(), known))
            count(tallies, subject.body(), hit, Zone.BODY, "misspelling", hit.start() < leadEnd);
        return tallies;
    }

    private static void count(Map<String, Tally> tallies, Tokens text, Hit hit, Zone zone, String rule, boolean lead) {
        if (!speaks(hit)) return;
        var mention = new Mention(zone, hit.start(), hit.end(), text.text().substring(hit.start(), hit.end()));
        tallies.computeIfAbsent(hit.entry().code(), Tally::new)
                .add(mention, hit.entry().kind(), rule, lead);
    }

    static boolean speaks(Hit hit) {
        return Weights.of(hit.entry().kind()) > 0;
    }

    private static String rule(Hit hit) {
        return switch (hit.entry().kind()) {
            case COUNTRY -> "name";
            case DEMONYM -> "demonym";
            case CAPITAL -> "capital";
            case PLACE -> "place";
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case REGION, AGENCY, NEUTRAL -> "none";
        };
    }

    /** Sentences that name six countries or more. */
    private static Set<Integer> lists(List<Hit> hits, int[] sentences) {
        var lists = new TreeSet<Integer>();
        var named = new TreeSet<String>();
        for (int i = 0; i < sentences.length; i++) {
            if (i > 0 && sentences[i] != sentences[i - 1]) named.clear();
            if (speaks(hits.get(i))) named.add(hits.get(i).entry().code());
            if (named.size() >= Weights.LIST_LEAST) lists.add(sentences[i]);
        }
        return lists;
    }

    private Country fallback(Subject subject, @Nullable Dateline dateline) {
        String code = dateline == null ? null : dateline.country();
        if (code == null && datedReport(subject.body().text())) code = subject.publisherCountry();
        if (code == null) code = "ZZ";
        return new Country(code, Country.Role.PRIMARY, 1.0, 0, List.of());
    }

    /** Whether a text gives the day of what it tells, as in "(27/5)", which advice and recipes do not. */
    private static boolean datedReport(String text) {
        for (int at = text.indexOf('/'); at > 0; at = text.indexOf('/', at + 1)) {
            boolean digits = at + 1 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1));
            if (digits && text.lastIndexOf('(', at) >= at - 3) return true;
        }
        return false;
    }

    private @Nullable Dateline dateline(Subject subject) {
        if (subject.dateline() == null) return null;
        for (Hit hit : gazetteer.find(Tokens.of(subject.dateline()), subject.language())) {
            if (speaks(hit)) return new Dateline(subject.dateline(), hit.entry().code());
        }
        return new Dateline(subject.dateline(), null);
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
