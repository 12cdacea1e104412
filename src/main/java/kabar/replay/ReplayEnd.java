package kabar.replay;

import kabar.pipeline.Ledger;

/** How one instance of a replay ended. */
public sealed interface ReplayEnd {
    /** Every record of the plan was judged. */
    record Done(ReplayPlan plan, Ledger ledger, Digest digest) implements ReplayEnd {
        /** Whether each record of the plan ended in exactly one row, and each rejected one in range as a dead letter. */
        public boolean addsUp() {
            return ledger.waiting() == 0
                    && ledger.read() == plan.records()
                    && ledger.outOfRange() == plan.records() - plan.inRange()
                    && ledger.rejectedInAll() == digest.deadLetters();
        }
    }

    /**
     * It was asked to stop before; the same request goes on with it.
     *
     * @param planned whether its plan is written, so that its name alone is request enough
     */
    record Stopped(boolean planned) implements ReplayEnd {}

    /** The topic has lost part of the warm-up, and the request was strict: nothing was judged. */
    record WarmUpCut() implements ReplayEnd {}
}
