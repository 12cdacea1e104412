package kabar.eval;

import java.util.List;
import java.util.Locale;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Interval;
import kabar.training.SpanScore;

/** Names that a tagger finds alone, sentence by sentence. */
public final class TaggerTally {
    private final Counts all = new Counts();
    private final Bootstrap bySentence = new Bootstrap();

    /** Of the scores of sentences. */
    public TaggerTally(List<SpanScore> sentences) {
        for (SpanScore score : sentences) {
            var counts = Counts.of(
                    new double[] {score.right(), score.found() - score.right(), score.wanted() - score.right()});
            all.add(counts);
            bySentence.add(counts);
        }
    }

    public double f1() {
        return all.f1();
    }

    public Interval interval() {
        return bySentence.ofCounts(Counts::f1);
    }

    public String detail() {
        double[] parts = all.parts();
        return String.format(Locale.ROOT, "%s, %.0f names", all, parts[0] + parts[2]);
    }
}
