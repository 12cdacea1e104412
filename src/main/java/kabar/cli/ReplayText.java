package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import kabar.replay.Digest;
import kabar.replay.ReplayPlan;
import kabar.topology.Ledger;

/** A replay for people. */
final class ReplayText {
    private ReplayText() {}

    /** What is going to be read. */
    static List<String> plan(ReplayPlan plan) {
        var lines = new ArrayList<String>();
        lines.add("range " + plan.terms().from() + " to " + plan.terms().to() + " of "
                + plan.terms().input() + ": " + plan.inRange() + " records, and "
                + (plan.records() - plan.inRange()) + " that are judged silently");
        if (plan.warmUpIsCut())
            lines.add("the topic has lost part of the warm-up of "
                    + plan.terms().warmUp() + ": the first verdicts may differ from those it got live");
        return lines;
    }

    static String digest(Digest digest) {
        return "digest                   " + digest.text() + " of " + digest.records() + " records";
    }

    /** Whether each record of the plan ended in exactly one row, and each rejected one in range as a dead letter. */
    static boolean addsUp(ReplayPlan plan, Ledger ledger, Digest digest) {
        return ledger.waiting() == 0
                && ledger.read() == plan.records()
                && ledger.outOfRange() == plan.records() - plan.inRange()
                && ledger.rejectedInAll() == digest.deadLetters();
    }
}
