package kabar.geo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        for (Hit hit : subject.titleHits()) count(subject.title(), hit, Zone.TITLE, rule(hit), 0);
        int[] sentences = Passages.sentences(subject.body(), subject.bodyHits());
        boolean[] listed = listed(subject.bodyHits(), sentences);
        for (int i = 0; i < sentences.length; i++) {
            Hit hit = subject.bodyHits().get(i);
            if (listed[i] && Attribution.speaks(hit)) {
                tally(hit.entry().code()).addListed();
            } else {
                count(subject.body(), hit, Zone.BODY, rule(hit), place(hit));
            }
        }
        var names = new TreeMap<String, Entry>();
        note(names, subject.title(), subject.titleHits());
        note(names, subject.body(), subject.bodyHits());
        if (names.isEmpty()) return;
        for (Hit hit : Misspellings.find(subject.body(), subject.bodyHits(), names))
            count(subject.body(), hit, Zone.BODY, "misspelling", place(hit));
        for (Hit hit : Misspellings.find(subject.title(), subject.titleHits(), names))
            count(subject.title(), hit, Zone.TITLE, "misspelling", 0);
    }

    private void countBusiness(BusinessSigns business, @Nullable String filedFrom) {
        for (Hit hit : business.shares(subject.title().text())) count(subject.title(), hit, Zone.TITLE, "share", 0);
        for (Hit hit : business.shares(subject.body().text()))
            count(subject.body(), hit, Zone.BODY, "share", place(hit));
        if (filedFrom == null) return;
        Hit firm = business.firm(subject.body(), filedFrom, weights.openingLongest());
        if (firm != null) count(subject.body(), firm, Zone.BODY, "firm", place(firm));
        Hit market = business.market(subject.body(), filedFrom, SOURCES_LONGEST);
        if (market != null) count(subject.body(), market, Zone.BODY, "market", place(market));
    }

    private static void note(Map<String, Entry> names, Tokens text, List<Hit> hits) {
        for (Hit hit : hits) Misspellings.note(names, text.text().substring(hit.start(), hit.end()), hit.entry());
    }

    private void count(Tokens text, Hit hit, Zone zone, String rule, double place) {
        if (!Attribution.speaks(hit) && !means(text, hit)) return;
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
        return opening + (hit.start() < leadEnd ? weights.lead() : 0);
    }

    private static String rule(Hit hit) {
        return switch (hit.entry().kind()) {
            case COUNTRY -> "name";
            case DEMONYM -> "demonym";
            case CAPITAL -> "capital";
            case PLACE, CITY -> "place";
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case SIGN -> "domestic";
            case MONEY -> "money";
            case REGION, FORMER, AGENCY, NEUTRAL -> "none";
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
