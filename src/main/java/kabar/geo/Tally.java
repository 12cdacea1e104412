package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Zone;

/** What speaks for one country: sums by zone and the first mentions. */
final class Tally {
    private static final int EVIDENCE_MOST = 8;

    final String code;
    private final Weights weights;
    private final List<Evidence> evidence = new ArrayList<>();
    private double title;
    private double lead;
    private double body;
    private double filed;
    private int mentions;
    private int listed;

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

    /** Counts a mention that means the country. */
    void add(Mention mention, Entry.Kind kind, String rule, boolean inLead) {
        mentions++;
        double weight = weights.of(kind);
        if (mention.zone() == Zone.TITLE) {
            title = Math.max(title, weights.inTitle(kind));
        } else {
            body += weight;
            if (inLead) lead = Math.max(lead, weight);
        }
        if (evidence.size() < EVIDENCE_MOST)
            evidence.add(new Evidence(mention, rule, worth(kind, mention.zone(), inLead)));
    }

    /** Counts a mention as one of a list of countries, which says nothing. */
    void addListed() {
        listed++;
    }

    /** What a first mention at this place is worth, before the body's sum is scaled. */
    private double worth(Entry.Kind kind, Zone zone, boolean inLead) {
        if (zone == Zone.TITLE) return weights.title() * weights.inTitle(kind);
        return (inLead ? weights.lead() : 1.0) * weights.of(kind);
    }

    /** Title, lead and place of filing, and of the body log2(1 + n), each by the weight of its kinds. */
    double score() {
        return weights.title() * title + weights.lead() * lead + filed + Math.log1p(body) / Math.log(2);
    }

    /** Whether this share of the top country's score routes the country. */
    boolean routes(double share) {
        if (share >= weights.primary() && (title > 0 || lead > 0 || filed > 0)) return true;
        boolean often = title > 0 || filed > 0 || (lead == 0 && mentions >= weights.bodyLeast());
        return share >= (often ? weights.often() : weights.secondary()) && (often || lead > 0);
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
