package kabar.geo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Evidence;
import kabar.article.Zone;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Counts every mention of an article that means a country. */
final class MentionCounter {
    /** Characters in which a report names its first sources. */
    private static final int SOURCES_LONGEST = 500;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Subject subject;
    private final Weights weights;
    private final int leadEnd;
    private final @Nullable String local;

    private MentionCounter(Subject subject, Weights weights) {
        this.subject = subject;
        this.weights = weights;
        this.leadEnd = Passages.leadEnd(subject.body(), weights);
        this.local = ExchangeRate.local(subject);
    }

    /**
     * The countries in order of their first mention.
     *
     * @param filedFrom country of the dateline
     */
    static Map<String, Tally> of(Subject subject, Weights weights, BusinessSigns business, @Nullable String filedFrom) {
        var ballot = new MentionCounter(subject, weights);
        ballot.countNames();
        ballot.countBusiness(business, filedFrom);
        if (ballot.local != null)
            for (Tally tally : ballot.tallies.values()) tally.rate(tally.code.equals(ballot.local));
        if (filedFrom != null) ballot.tally(filedFrom).file(!ballot.opens());
        return ballot.tallies;
    }

    private Tally tally(String code) {
        return tallies.computeIfAbsent(code, each -> new Tally(each, weights));
    }

    /** Whether the title or the first words name a country, as a report on foreign affairs does. */
    private boolean opens() {
        for (Hit hit : subject.titleHits()) if (Attribution.speaks(hit)) return true;
        for (Hit hit : subject.bodyHits()) {
            if (hit.start() >= weights.openingLongest()) return false;
            if (Attribution.speaks(hit)) return true;
        }
        return false;
    }

    private void countNames() {
        for (Hit hit : subject.titleHits()) countKnown(subject.title(), hit, Zone.TITLE, 0);
        int[] sentences = Passages.sentences(subject.body(), subject.bodyHits());
        boolean[] listed = listed(subject.bodyHits(), sentences);
        for (int i = 0; i < sentences.length; i++) {
            Hit hit = subject.bodyHits().get(i);
            if (listed[i] && Attribution.speaks(hit)) {
                tally(hit.entry().code()).addListed();
            } else {
                countKnown(subject.body(), hit, Zone.BODY, place(hit));
            }
        }
        var names = new TreeMap<String, Entry>();
        note(names, subject.title(), subject.titleHits());
        note(names, subject.body(), subject.bodyHits());
        if (names.isEmpty()) return;
        for (Hit hit : Misspellings.find(subject.body(), subject.bodyHits(), names))
            count(subject.body(), hit, Zone.BODY, Evidence.Rule.MISSPELLING, place(hit));
        for (Hit hit : Misspellings.find(subject.title(), subject.titleHits(), names))
            count(subject.title(), hit, Zone.TITLE, Evidence.Rule.MISSPELLING, 0);
    }

    private void countBusiness(BusinessSigns business, @Nullable String filedFrom) {
        for (Hit hit : business.shares(subject.title().text()))
            count(subject.title(), hit, Zone.TITLE, Evidence.Rule.SHARE, 0);
        for (Hit hit : business.shares(subject.body().text()))
            count(subject.body(), hit, Zone.BODY, Evidence.Rule.SHARE, place(hit));
        if (filedFrom == null) return;
        Hit firm = business.firm(subject.body(), filedFrom, weights.openingLongest());
        if (firm != null) count(subject.body(), firm, Zone.BODY, Evidence.Rule.FIRM, place(firm));
        Hit market = business.market(subject.body(), filedFrom, SOURCES_LONGEST);
        if (market != null) count(subject.body(), market, Zone.BODY, Evidence.Rule.MARKET, place(market));
    }

    private static void note(Map<String, Entry> names, Tokens text, List<Hit> hits) {
        for (Hit hit : hits) Misspellings.note(names, text.text().substring(hit.start(), hit.end()), hit.entry());
    }

    private void countKnown(Tokens text, Hit hit, Zone zone, double place) {
        if (Attribution.speaks(hit) || means(text, hit))
            count(text, hit, zone, rule(hit.entry().kind()), place);
    }

    private void count(Tokens text, Hit hit, Zone zone, Evidence.Rule rule, double place) {
        tally(hit.entry().code()).add(text.text(), hit, zone, rule, place);
    }

    /** Money means its country where a text opens with it; that which a rate is measured by needs one mention to be seen. */
    private boolean means(Tokens text, Hit hit) {
        if (hit.entry().kind() != Entry.Kind.MONEY) return false;
        String code = hit.entry().code();
        return ExchangeRate.opens(text, hit)
                || (local != null && ExchangeRate.measures(code) && !tallies.containsKey(code));
    }

    private double place(Hit hit) {
        double opening = hit.start() < weights.openingLongest() ? weights.opening() : 0;
        double against = Opponents.has(subject.body(), hit) ? weights.against() : 0;
        return opening + against + (hit.start() < leadEnd ? weights.lead() : 0);
    }

    private static Evidence.Rule rule(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY -> Evidence.Rule.NAME;
            case DEMONYM -> Evidence.Rule.DEMONYM;
            case CAPITAL -> Evidence.Rule.CAPITAL;
            case PLACE, CITY -> Evidence.Rule.PLACE;
            case PERSON -> Evidence.Rule.PERSON;
            case ORGANISATION -> Evidence.Rule.ORGANISATION;
            case SIGN -> Evidence.Rule.DOMESTIC;
            case MONEY -> Evidence.Rule.MONEY;
            case REGION, FORMER, AGENCY, NEUTRAL -> throw new IllegalArgumentException(kind + " speaks for no country");
        };
    }

    /** Whether each hit stands in a sentence that names six countries or more. */
    private boolean[] listed(List<Hit> hits, int[] sentences) {
        boolean[] listed = new boolean[sentences.length];
        int from = 0;
        for (int to = 1; to <= sentences.length; to++) {
            if (to < sentences.length && sentences[to] == sentences[from]) continue;
            if (to - from >= weights.listLeast() && countries(hits.subList(from, to)) >= weights.listLeast())
                Arrays.fill(listed, from, to, true);
            from = to;
        }
        return listed;
    }

    private static long countries(List<Hit> hits) {
        return hits.stream()
                .filter(Attribution::speaks)
                .map(hit -> hit.entry().code())
                .distinct()
                .count();
    }
}
