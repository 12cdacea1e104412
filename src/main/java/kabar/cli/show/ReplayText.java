package kabar.cli.show;

import java.util.ArrayList;
import java.util.List;
import kabar.replay.Digest;
import kabar.replay.ReplayPlan;

/** A replay for people. */
public final class ReplayText {
    private ReplayText() {}

    /** What is going to be read. */
    public static List<String> plan(ReplayPlan plan) {
        var lines = new ArrayList<String>();
        lines.add("range " + plan.terms().from() + " to " + plan.terms().to() + " of "
                + plan.terms().input() + ": " + plan.inRange() + " records, and "
                + (plan.records() - plan.inRange()) + " that are judged silently");
        if (plan.warmUpIsCut())
            lines.add("the topic has lost part of the warm-up of "
                    + plan.terms().warmUp() + ": the first verdicts may differ from those it got live");
        return lines;
    }

    public static String digest(Digest digest) {
        return "digest                   " + digest.text() + " of " + digest.records() + " records";
    }
}
