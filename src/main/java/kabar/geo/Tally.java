package kabar.geo;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Zone;

/** What speaks for one country: sums by zone and the first mentions. */
final class Tally {
    final String code;
    private final List<Evidence> evidence = new ArrayList<>();
    private double title;
    private double lead;
    private double body;
    private int mentions;
    private int listed;

    Tally(String code) {
        this.code = code;
    }

    /** Counts a mention that means the country. */
    void add(Mention mention, Entry.Kind kind, String rule, boolean inLead) {
        mentions++;
        double weight = Weights.of(kind);
        if (mention.zone() == Zone.TITLE) {
            title = Math.max(title, Weights.inTitle(kind));
        } else {
            body += weight;
            if (inLead) lead = Math.max(lead, weight);
        }
        if (evidence.size() < Weights.EVIDENCE_MOST)
            evidence.add(new Evidence(mention, rule, Weights.of(kind, mention.zone(), inLead)));
    }

    /** Counts a mention as one of a list of countries, which says nothing. */
    void addListed() {
        listed++;
    }

    /** title 3, lead 1.5, body log2(1 + n), each by the weight of its kinds. */
    double score() {
        return Weights.TITLE * title + Weights.LEAD * lead + Math.log1p(body) / Math.log(2);
    }

    /** Whether this share of the top country's score routes the country. */
    boolean routes(double share) {
        if (share >= Weights.PRIMARY && (title > 0 || lead > 0)) return true;
        boolean often = title > 0 || (lead == 0 && mentions >= Weights.BODY_LEAST);
        return share >= (often ? Weights.SECONDARY_OFTEN : Weights.SECONDARY) && (often || lead > 0);
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
