package kabar.doctor;

import java.util.Set;
import java.util.function.LongSupplier;
import kabar.broker.Answer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.QuorumInfo;
import org.apache.kafka.common.acl.AclOperation;

/**
 * The clock of this machine against that of the active controller, which tells its own time as the moment that it last caught up with
 * itself (Cristian's algorithm: the truth lies between the sending and the answer). Nothing is written for it.
 *
 * @param clock epoch ms
 */
record ClockCheck(Admin admin, LongSupplier clock) {
    /** Beyond what NTP leaves, and what the order of the log allows for without a word. */
    private static final long WARN_MS = 500;

    private static final int QUESTIONS = 3;

    /** The answer that came fastest tells best. */
    Diagnosis look() {
        // Asked without the right, the controller would write an error into its log.
        Set<AclOperation> may =
                Answer.of(admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true))
                        .authorizedOperations());
        if (may != null && !may.contains(AclOperation.DESCRIBE))
            return Diagnosis.warn(
                    "clock",
                    "not compared with the brokers', for want of DESCRIBE on the cluster",
                    "./kabar topics acl --for doctor prints the rights that a look needs");
        Diagnosis best = ask();
        long fastest = Long.MAX_VALUE;
        for (int question = 0; question < QUESTIONS; question++) {
            long start = clock.getAsLong();
            Diagnosis found = ask();
            long took = clock.getAsLong() - start;
            if (took < fastest) best = found;
            fastest = Math.min(took, fastest);
        }
        return best;
    }

    private Diagnosis ask() {
        long asked = clock.getAsLong();
        QuorumInfo quorum = Answer.of(admin.describeMetadataQuorum().quorumInfo());
        long answered = clock.getAsLong();
        for (QuorumInfo.ReplicaState voter : quorum.voters())
            if (voter.replicaId() == quorum.leaderId()
                    && voter.lastCaughtUpTimestamp().isPresent())
                return of(voter.lastCaughtUpTimestamp().getAsLong(), asked, answered);
        return Diagnosis.warn("clock", "the controller does not tell its time", "compare the clocks by hand");
    }

    /** What is said of a time that was told between two moments here. */
    static Diagnosis of(long told, long asked, long answered) {
        long ahead = told < asked ? asked - told : told > answered ? answered - told : 0;
        String within = " (± " + (answered - asked) + " ms)";
        if (Math.abs(ahead) < WARN_MS)
            return Diagnosis.ok("clock", "here and on the controller differ by less than " + WARN_MS + " ms" + within);
        return Diagnosis.warn(
                "clock",
                "this machine is " + Math.abs(ahead) + " ms " + (ahead > 0 ? "ahead of" : "behind") + " the controller"
                        + within,
                "set both by NTP (chronyc tracking, timedatectl)");
    }
}
