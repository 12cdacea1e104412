package kabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures one new article against earlier ones of the window. */
final class Comparison {
    private static final double RARE = 3;
    /** Words beside the title that make a body. */
    private static final int LEAD = 8;

    private static final double HOUR = 3_600_000;

    private final StoryProfile article;
    private final WindowIndex window;
    private final Frequencies frequencies;
    private final double[] telling;
    private final double norm;
    private final double[] nameWeights;
    private final double nameTotal;

    Comparison(StoryProfile article, WindowIndex window) {
        this.article = article;
        this.window = window;
        frequencies = new Frequencies(window.size());
        TermVector terms = article.terms();
        telling = new double[terms.size()];
        double squares = 0;
        for (int i = 0; i < telling.length; i++) {
            telling[i] = frequencies.ofTerm(window.countOfTerm(terms.hashes()[i]), terms.commonness(i));
            double weight = terms.weight(i) * telling[i];
            squares += weight * weight;
        }
        norm = Math.sqrt(squares);
        nameWeights = new double[article.names().size()];
        double total = 0;
        for (int i = 0; i < nameWeights.length; i++) {
            StoryName name = article.names().get(i);
            nameWeights[i] = frequencies.ofName(window.countOfName(name.strong()[0]));
            total += nameWeights[i] * name.damped();
        }
        nameTotal = total;
    }

    double telling(int term) {
        return telling[term];
    }

    double nameWeight(int name) {
        return nameWeights[name];
    }

    /** Against the remembered article of a slot, the new one standing at {@code logTime}. */
    Likeness with(int slot, long logTime) {
        Remembered earlier = window.get(slot);
        var sum = new Sum();
        terms(earlier, sum);
        names(earlier, sum);
        sum.shared.sort(Comparator.comparingDouble(Shared::telling).reversed());
        List<String> shared = sum.shared.stream().map(Shared::name).distinct().toList();
        return new Likeness(
                ratio(sum.product, norm * Math.sqrt(sum.squares)),
                ratio(sum.titles, Math.min(sum.ownTitle, sum.otherTitle)),
                (ratio(sum.ownAcross, sum.ownTitle) + ratio(sum.otherAcross, sum.otherTitle)) / 2,
                ratio(sum.sharedNames, Math.min(nameTotal, sum.otherNames)),
                sum.tellingNames,
                anchors(earlier, sum),
                sum.figures(),
                sum.contrary(),
                Integer.bitCount(article.turns() ^ earlier.profile().turns()),
                Math.min(sum.ownLead, sum.otherLead) >= LEAD,
                window.gap(slot, article, logTime) / HOUR,
                shared);
    }

    private int anchors(Remembered earlier, Sum sum) {
        int fewest = Math.min(article.names().size(), earlier.profile().names().size());
        return sum.anchors + (fewest < LinkRule.ANCHORS ? sum.titleWords : sum.titleWords / 2);
    }

    private void terms(Remembered earlier, Sum sum) {
        TermVector own = article.terms();
        TermVector other = earlier.profile().terms();
        int i = 0;
        for (int j = 0; j < other.size(); j++) {
            int hash = other.hashes()[j];
            double weigh = frequencies.ofTerm(window.count(earlier.terms()[j]), other.commonness(j));
            double weight = other.weight(j) * weigh;
            sum.squares += weight * weight;
            boolean otherTitle = other.inTitle(j);
            if (!otherTitle) sum.otherLead++;
            else if (other.isFigure(j)) sum.otherFigures++;
            if (otherTitle) sum.otherTitle += weigh;
            while (i < own.size() && own.hashes()[i] < hash) i++;
            if (i == own.size() || own.hashes()[i] != hash) continue;
            sum.product += weight * own.weight(i) * telling[i];
            if (otherTitle) sum.otherAcross += weigh;
            if (own.inTitle(i)) sum.ownAcross += telling[i];
            boolean titleWord = otherTitle || own.inTitle(i);
            if (titleWord && weigh >= RARE && !other.isCountry(j) && !own.isCountry(i)) sum.titleWords++;
            if (otherTitle && own.inTitle(i)) {
                sum.titles += weigh;
                if (other.isFigure(j)) sum.sharedFigures++;
            }
        }
        for (int k = 0; k < own.size(); k++) {
            if (!own.inTitle(k)) {
                sum.ownLead++;
                continue;
            }
            sum.ownTitle += telling[k];
            if (own.isFigure(k)) sum.ownFigures++;
        }
    }

    private void names(Remembered earlier, Sum sum) {
        for (StoryName own : article.names()) if (own.inTitle()) sum.ownTitleNames++;
        int form = 0;
        for (StoryName other : earlier.profile().names()) {
            double telling = frequencies.ofName(window.count(earlier.names()[form]));
            form += other.strong().length;
            sum.otherNames += telling * other.damped();
            if (other.inTitle()) sum.otherTitleNames++;
            for (int i = 0; i < nameWeights.length; i++) {
                StoryName own = article.names().get(i);
                if (own.sharedForm(other) == 0) continue;
                double both = Math.min(telling, nameWeights[i]);
                sum.sharedNames += both * Math.min(own.damped(), other.damped());
                sum.tellingNames += both;
                sum.titleNameShared |= own.inTitle() || other.inTitle();
                if (both >= RARE) sum.anchors++;
                String shown = own.shown().length() >= other.shown().length() ? own.shown() : other.shown();
                sum.shared.add(new Shared(shown, both));
                break;
            }
        }
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private record Shared(String name, double telling) {}

    private static final class Sum {
        double product;
        double squares;
        double titles;
        double ownTitle;
        double otherTitle;
        double ownAcross;
        double otherAcross;
        double sharedNames;
        double otherNames;
        double tellingNames;
        int anchors;
        int titleWords;
        int ownLead;
        int otherLead;
        int ownTitleNames;
        int otherTitleNames;
        boolean titleNameShared;
        int ownFigures;
        int otherFigures;
        int sharedFigures;
        final List<Shared> shared = new ArrayList<>();

        boolean contrary() {
            return ownTitleNames > 0 && otherTitleNames > 0 && !titleNameShared;
        }

        int figures() {
            if (sharedFigures > 0) return 1;
            return ownFigures > 0 && otherFigures > 0 ? -1 : 0;
        }
    }
}
