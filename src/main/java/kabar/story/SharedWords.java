package kabar.story;

/** What two articles share in the words of title and lead. */
final class SharedWords {
    static final double RARE = 3;
    /** Words beside the title that make a body. */
    private static final int BODY_WORDS = 8;

    private final WeighedTerms own;
    private double product;
    private double squares;
    private int titleWords;
    private int otherLead;
    private double otherTitle;
    private double otherCovered;
    private double ownCovered;
    private boolean otherFigures;
    private boolean sharedFigures;

    /** Walks both word lists once, in the order of their hashes. */
    SharedWords(WeighedTerms own, WindowEntry earlier, WindowIndex window) {
        this.own = own;
        TermVector words = own.terms;
        TermVector other = earlier.profile().terms();
        int i = 0;
        for (int j = 0; j < other.size(); j++) {
            int hash = other.hashes()[j];
            double weigh = weigh(window.count(earlier.terms()[j]), other.commonness(j));
            double weight = other.weight(j) * weigh;
            squares += weight * weight;
            boolean inTitle = other.inTitle(j);
            if (inTitle) {
                otherTitle += weigh;
                otherFigures |= other.isFigure(j);
            } else {
                otherLead++;
            }
            while (i < words.size() && words.hashes()[i] < hash) i++;
            if (i == words.size() || words.hashes()[i] != hash) continue;
            product += weight * words.weight(i) * own.telling[i];
            if (inTitle) otherCovered += weigh;
            if (words.inTitle(i)) ownCovered += weigh;
            boolean titleWord = inTitle || words.inTitle(i);
            if (titleWord
                    && !other.isCountry(j)
                    && !words.isCountry(i)
                    && weigh(earlier.beside(window.count(earlier.terms()[j])), other.commonness(j)) >= RARE)
                titleWords++;
            sharedFigures |= inTitle && words.inTitle(i) && other.isFigure(j);
        }
    }

    private double weigh(int count, int commonness) {
        return own.frequencies.ofTerm(count, commonness);
    }

    double cosine() {
        double whole = own.norm * Math.sqrt(squares);
        return whole == 0 ? 0 : Math.min(1, product / whole);
    }

    /** The smaller of the two shares of a title that the other article has. */
    double cover() {
        if (own.titleWeight == 0 || otherTitle == 0) return 0;
        return Math.min(1, Math.min(ownCovered / own.titleWeight, otherCovered / otherTitle));
    }

    /** Telling words in one title and anywhere in the other article, countries apart. */
    int titleWords() {
        return titleWords;
    }

    boolean bodies() {
        return Math.min(own.lead, otherLead) >= BODY_WORDS;
    }

    int figures() {
        if (sharedFigures) return 1;
        return own.hasFigures && otherFigures ? -1 : 0;
    }
}
