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
    private int leads;
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
            title = Math.max(title, weight);
        } else {
            body += weight;
            if (inLead && leads++ < Weights.LEAD_MOST) lead += weight;
        }
        if (evidence.size() < Weights.EVIDENCE_MOST)
            evidence.add(new Evidence(mention, rule, Weights.of(kind, mention.zone(), inLead)));
    }

    /** Counts a mention as one of a list of countries, which says nothing. */
    void addListed() {
        listed++;
    }

    /** title 3, lead 1.5 each for at most two, body log2(1 + n), each by the weight of its kinds. */
    double score() {
        return Weights.TITLE * title + Weights.LEAD * lead + Math.log1p(body) / Math.log(2);
    }

    boolean inTitle() {
        return title > 0;
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
