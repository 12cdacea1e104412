package kabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures one new article against earlier ones of the window. */
final class StoryComparison {
    private static final double RARE = 3;
    /** Words beside the title that make a body. */
    private static final int BODY_WORDS = 8;

    private static final double HOUR = 3_600_000;

    private final StoryProfile article;
    private final WindowIndex window;
    private final Frequencies frequencies;
    private final double[] telling;
    private final double norm;
    private final double[] nameWeights;
    private final int lead;
    private final boolean hasFigures;
    private final boolean hasTitleNames;

    StoryComparison(StoryProfile article, WindowIndex window) {
        this.article = article;
        this.window = window;
        frequencies = new Frequencies(window.size());
        TermVector terms = article.terms();
        telling = new double[terms.size()];
        double squares = 0;
        int lead = 0;
        boolean hasFigures = false;
        for (int i = 0; i < telling.length; i++) {
            telling[i] = frequencies.ofTerm(window.countOfTerm(terms.hashes()[i]), terms.commonness(i));
            double weight = terms.weight(i) * telling[i];
            squares += weight * weight;
            if (!terms.inTitle(i)) lead++;
            else hasFigures |= terms.isFigure(i);
        }
        norm = Math.sqrt(squares);
        this.lead = lead;
        this.hasFigures = hasFigures;
        nameWeights = new double[article.names().size()];
        for (int i = 0; i < nameWeights.length; i++)
            nameWeights[i] =
                    frequencies.ofName(window.countOfName(article.names().get(i).strong()[0]));
        hasTitleNames = article.names().stream().anyMatch(StoryName::inTitle);
    }

    double telling(int term) {
        return telling[term];
    }

    double nameWeight(int name) {
        return nameWeights[name];
    }

    /**
     * Against the remembered article of a slot, the new one standing at {@code logTime}: how close they are in [0, 1], or 0 where
     * no names they might share could link them or bring them closer than {@code best}.
     */
    double closeness(int slot, long logTime, double best) {
        WindowEntry earlier = window.get(slot);
        double hours = window.gap(slot, article, logTime) / HOUR;
        int turns = Integer.bitCount(article.turns() ^ earlier.profile().turns());
        var words = new Words();
        words.of(earlier);
        double most = LinkRule.score(new StoryLikeness(
                words.cosine(), LinkRule.MOST_TELLING, LinkRule.ANCHORS, 1, false, turns, words.bodies(), hours));
        if (most <= best) return 0;
        var names = new Names();
        names.of(earlier);
        return LinkRule.score(new StoryLikeness(
                words.cosine(),
                names.telling,
                names.anchors + anchors(earlier, words),
                words.figures(),
                names.contrary(),
                turns,
                words.bodies(),
                hours));
    }

    /** The names that a remembered article shares, the rarest first. */
    List<String> shared(WindowEntry earlier) {
        var names = new Names();
        names.of(earlier);
        return names.shared.stream()
                .sorted(Comparator.comparingDouble(Shared::telling).reversed())
                .map(Shared::name)
                .distinct()
                .toList();
    }

    private int anchors(WindowEntry earlier, Words words) {
        int fewest = Math.min(article.names().size(), earlier.profile().names().size());
        return fewest < LinkRule.ANCHORS ? words.titleWords : words.titleWords / 2;
    }

    /** What the words of title and lead say. */
    private final class Words {
        private double product;
        private double squares;
        private int titleWords;
        private int otherLead;
        private boolean otherFigures;
        private boolean sharedFigures;

        void of(WindowEntry earlier) {
            TermVector own = article.terms();
            TermVector other = earlier.profile().terms();
            int i = 0;
            for (int j = 0; j < other.size(); j++) {
                int hash = other.hashes()[j];
                double weigh = frequencies.ofTerm(window.count(earlier.terms()[j]), other.commonness(j));
                double weight = other.weight(j) * weigh;
                squares += weight * weight;
                boolean otherTitle = other.inTitle(j);
                if (!otherTitle) otherLead++;
                else otherFigures |= other.isFigure(j);
                while (i < own.size() && own.hashes()[i] < hash) i++;
                if (i == own.size() || own.hashes()[i] != hash) continue;
                product += weight * own.weight(i) * telling[i];
                boolean titleWord = otherTitle || own.inTitle(i);
                if (titleWord && weigh >= RARE && !other.isCountry(j) && !own.isCountry(i)) titleWords++;
                sharedFigures |= otherTitle && own.inTitle(i) && other.isFigure(j);
            }
        }

        double cosine() {
            double whole = norm * Math.sqrt(squares);
            return whole == 0 ? 0 : Math.min(1, product / whole);
        }

        boolean bodies() {
            return Math.min(lead, otherLead) >= BODY_WORDS;
        }

        int figures() {
            if (sharedFigures) return 1;
            return hasFigures && otherFigures ? -1 : 0;
        }
    }

    private record Shared(String name, double telling) {}

    /** What the names say. */
    private final class Names {
        private final List<Shared> shared = new ArrayList<>();
        private double telling;
        private int anchors;
        private boolean otherInTitle;
        private boolean sharedInTitle;

        void of(WindowEntry earlier) {
            int form = 0;
            for (StoryName other : earlier.profile().names()) {
                double weight = frequencies.ofName(window.count(earlier.names()[form]));
                form += other.strong().length;
                otherInTitle |= other.inTitle();
                for (int i = 0; i < nameWeights.length; i++) {
                    StoryName own = article.names().get(i);
                    if (own.sharedForm(other) == 0) continue;
                    double both = Math.min(weight, nameWeights[i]);
                    telling += both;
                    sharedInTitle |= own.inTitle() || other.inTitle();
                    if (both >= RARE) anchors++;
                    String shown = own.shown().length() >= other.shown().length() ? own.shown() : other.shown();
                    shared.add(new Shared(shown, both));
                    break;
                }
            }
        }

        boolean contrary() {
            return hasTitleNames && otherInTitle && !sharedInTitle;
        }
    }
}
