package kabar.eval;

import java.util.List;

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
     * A figure of one group.
     *
     * @param texts what was counted, for people
     * @param constants for people
     */
    record Trial(double figure, Interval interval, String texts, String constants) {}
}
