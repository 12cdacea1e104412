package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Zone;

/** What speaks for one country: sums by zone and the first mentions. */
final class Tally {
    private static final int EVIDENCE_MOST = 8;
    /** Mentions by name that show that even a report on clubs is about the country. */
    private static final int DWELT_LEAST = 3;
    /** Mentions with which a country stands out of a crowd. */
    private static final int PASSING_LEAST = 3;

    final String code;
    private final Weights weights;
    private final List<Evidence> evidence = new ArrayList<>();
    private double title;
    private double front;
    private double body;
    private double filed;
    /** Where in the body the first and the last mention stand, in [0, 1]. */
    private double first = 1;

    private double last;
    private int mentions;
    private int listed;
    private int names;
    private boolean titled;
    private boolean sure;
    private boolean measure;
    private String city = "";

    Tally(String code, Weights weights) {
        this.code = code;
        this.weights = weights;
    }

    /**
     * Notes that the report was filed from here.
     *
     * @param domestic whether its opening speaks of no country, so that it can only mean this one
     */
    void file(boolean domestic) {
        if (domestic) filed = weights.filed();
        else if (mentions > 0) filed = weights.home();
    }

    /**
     * Notes that the report is one of an exchange rate, which is about the country of the local money as if the title named it, and about
     * that of the dollar after it.
     */
    void rate(boolean local) {
        if (local) title = 1;
        else measure = ExchangeRate.measures(code);
    }

    /**
     * Counts a mention that means the country.
     *
     * @param place what a mention at its place in the body is worth beyond any other
     */
    void add(String text, Hit hit, Zone zone, Evidence.Rule rule, double place) {
        Entry.Kind kind = hit.entry().kind();
        mentions++;
        if (kind == Entry.Kind.CITY) {
            String name = text.substring(hit.start(), hit.end());
            sure |= !city.isEmpty() && !name.equals(city);
            city = name;
        } else {
            sure = true;
        }
        if (kind == Entry.Kind.COUNTRY || kind == Entry.Kind.DEMONYM) names++;
        titled |= zone == Zone.TITLE && !local(kind);
        double weight = weights.of(kind);
        if (zone == Zone.TITLE) {
            title = Math.max(title, weights.inTitle(kind));
        } else {
            body += weight;
            front = Math.max(front, place * weight);
            double at = (double) hit.start() / text.length();
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        if (evidence.size() == EVIDENCE_MOST) return;
        var mention = new Mention(zone, hit.start(), hit.end(), text.substring(hit.start(), hit.end()));
        evidence.add(new Evidence.Mentioned(mention, rule, worth(kind, zone, place)));
    }

    /** Whether a mention tells where something is or happens, and not which country is meant. */
    private static boolean local(Entry.Kind kind) {
        return kind == Entry.Kind.PLACE || kind == Entry.Kind.CITY || kind == Entry.Kind.SIGN;
    }

    /** Counts a mention as one of a list of countries, which says nothing. */
    void addListed() {
        listed++;
    }

    /** What a first mention at this place is worth, before the body's sum is scaled. */
    private double worth(Entry.Kind kind, Zone zone, double place) {
        if (zone == Zone.TITLE) return weights.title() * weights.inTitle(kind);
        return (1.0 + place) * weights.of(kind);
    }

    /** Title, front of the body, place of filing and reach, and of the body log2(1 + n), each by the weight of its kinds. */
    double score() {
        double reach = weights.reach() * Math.max(0, last - first);
        return weights.title() * title + front + filed + reach + Math.log1p(body) / Math.log(2);
    }

    /** Whether the country is named once or twice, in neither title nor lead. */
    boolean inPassing() {
        return title == 0 && front == 0 && filed == 0 && body < PASSING_LEAST;
    }

    /** Whether it is the country of the money that a rate is measured by. */
    boolean measures() {
        return measure;
    }

    /** Whether the article names the country by the way only: in neither title nor lead, and rarely for its length. */
    boolean byTheWay(int sentences) {
        return title == 0 && front == 0 && filed == 0 && body * weights.sentencesMost() < sentences;
    }

    /** Whether the country routes, which has this share of the top country's score. */
    boolean routes(double share) {
        return measure || score() + weights.share() * share >= weights.least();
    }

    /** Whether the country can be a main one. */
    boolean main(double share) {
        return !measure && share >= weights.primary();
    }

    /** Whether the title tells of the country, or the text names it again and again. */
    boolean dwelt() {
        return titled || names >= DWELT_LEAST;
    }

    /** Whether more speaks for the country than one city, which may be a person or another place. */
    boolean sure() {
        return sure || filed > 0;
    }

    int mentions() {
        return mentions;
    }

    int listed() {
        return listed;
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
