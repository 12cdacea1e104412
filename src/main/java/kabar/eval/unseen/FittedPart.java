package kabar.eval.unseen;

import java.util.List;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Measure;

/** A part of Kabar whose constants were fitted on labelled texts, which come in groups: sets or languages. Thread-safe. */
interface FittedPart {
    /** What is fitted, what is left out and what is measured, for people. */
    String name();

    /** The groups that are there; each is left out once. */
    List<String> groups();

    /** The constants as they ship, on one group. */
    Trial shipped(String group);

    /** Constants fitted on all groups but one, on that one. */
    Trial unseen(String group);

    /**
     * What was right, wrong and missed in one group.
     *
     * @param sample the same by article or pair
     * @param texts how many of what, for people
     * @param constants for people
     */
    record Trial(Counts counts, Bootstrap sample, String texts, String constants) {
        /** All groups together. */
        static Trial pooled(List<Trial> trials) {
            var counts = new Counts();
            var sample = new Bootstrap();
            for (Trial trial : trials) {
                counts.add(trial.counts);
                sample.addAll(trial.sample);
            }
            return new Trial(counts, sample, "", "");
        }

        String f1() {
            return Measure.number(counts.f1(), 3);
        }

        String interval() {
            return sample.ofCounts(Counts::f1).text(3);
        }
    }
}
