package kabar.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Counts every mention of an article that means a country. */
final class Ballot {
    /** Characters in which a report names its first sources. */
    private static final int SOURCES_LONGEST = 500;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Weights weights;

    private final boolean rate;

    private Ballot(Weights weights, boolean rate) {
        this.weights = weights;
        this.rate = rate;
    }

    /**
     * The countries in order of their first mention.
     *
     * @param filedFrom country of the dateline
     */
    static Map<String, Tally> of(Subject subject, Weights weights, BusinessSigns business, @Nullable String filedFrom) {
        String local = ExchangeRate.local(subject);
        var ballot = new Ballot(weights, local != null);
        ballot.count(subject);
        ballot.count(subject, business, filedFrom);
        if (local != null) for (Tally tally : ballot.tallies.values()) tally.rate(tally.code.equals(local));
        if (filedFrom != null) ballot.tally(filedFrom).file(!ballot.opens(subject));
        return ballot.tallies;
    }

    private Tally tally(String code) {
        return tallies.computeIfAbsent(code, each -> new Tally(each, weights));
    }

    /** Whether the title or the first words name a country, as a report on foreign affairs does. */
    private boolean opens(Subject subject) {
        for (Hit hit : subject.titleHits()) if (Attribution.speaks(hit)) return true;
        for (Hit hit : subject.bodyHits()) {
            if (hit.start() >= weights.openingLongest()) return false;
            if (Attribution.speaks(hit)) return true;
        }
        return false;
    }

    private void count(Subject subject) {
        for (Hit hit : subject.titleHits()) count(subject.title(), hit, Zone.TITLE, rule(hit), 0);
        int leadEnd = Passages.leadEnd(subject.body(), weights);
        int[] sentences = Passages.sentences(subject.body(), subject.bodyHits());
        Set<Integer> lists = lists(subject.bodyHits(), sentences);
        for (int i = 0; i < sentences.length; i++) {
            Hit hit = subject.bodyHits().get(i);
            if (lists.contains(sentences[i]) && Attribution.speaks(hit)) {
                tally(hit.entry().code()).addListed();
            } else {
                count(subject.body(), hit, Zone.BODY, rule(hit), place(hit, leadEnd));
            }
        }
        var names = new TreeMap<String, Entry>();
        note(names, subject.title(), subject.titleHits());
        note(names, subject.body(), subject.bodyHits());
        if (names.isEmpty()) return;
        for (Hit hit : Misspellings.find(subject.body(), subject.bodyHits(), names))
            count(subject.body(), hit, Zone.BODY, "misspelling", place(hit, leadEnd));
        for (Hit hit : Misspellings.find(subject.title(), subject.titleHits(), names))
            count(subject.title(), hit, Zone.TITLE, "misspelling", 0);
    }

    private void count(Subject subject, BusinessSigns business, @Nullable String filedFrom) {
        int leadEnd = Passages.leadEnd(subject.body(), weights);
        for (Hit hit : business.shares(subject.title().text())) count(subject.title(), hit, Zone.TITLE, "share", 0);
        for (Hit hit : business.shares(subject.body().text()))
            count(subject.body(), hit, Zone.BODY, "share", place(hit, leadEnd));
        if (filedFrom == null) return;
        Hit firm = business.firm(subject.body(), filedFrom, weights.openingLongest());
        if (firm != null) count(subject.body(), firm, Zone.BODY, "firm", place(firm, leadEnd));
        Hit market = business.market(subject.body(), filedFrom, SOURCES_LONGEST);
        if (market != null) count(subject.body(), market, Zone.BODY, "market", place(market, leadEnd));
    }

    private static void note(Map<String, Entry> names, Tokens text, List<Hit> hits) {
        for (Hit hit : hits) Misspellings.note(names, text.text().substring(hit.start(), hit.end()), hit.entry());
    }

    private void count(Tokens text, Hit hit, Zone zone, String rule, double place) {
        if (!Attribution.speaks(hit) && !means(text, hit)) return;
        var mention = new Mention(zone, hit.start(), hit.end(), text.text().substring(hit.start(), hit.end()));
        tally(hit.entry().code()).add(mention, hit.entry().kind(), rule, place);
    }

    /** Money means its country where a text opens with it; that which a rate is measured by needs one mention to be seen. */
    private boolean means(Tokens text, Hit hit) {
        if (hit.entry().kind() != Entry.Kind.MONEY) return false;
        String code = hit.entry().code();
        return ExchangeRate.opens(text, hit) || (rate && ExchangeRate.measures(code) && !tallies.containsKey(code));
    }

    private double place(Hit hit, int leadEnd) {
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

    /** Sentences that name six countries or more. */
    private Set<Integer> lists(List<Hit> hits, int[] sentences) {
        var lists = new TreeSet<Integer>();
        var named = new TreeSet<String>();
        for (int i = 0; i < sentences.length; i++) {
            if (i > 0 && sentences[i] != sentences[i - 1]) named.clear();
            if (Attribution.speaks(hits.get(i))) named.add(hits.get(i).entry().code());
            if (named.size() >= weights.listLeast()) lists.add(sentences[i]);
        }
        return lists;
    }
}
