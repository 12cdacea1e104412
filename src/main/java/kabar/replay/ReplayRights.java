package kabar.replay;

import java.util.ArrayList;
import java.util.List;
import kabar.broker.Access;
import kabar.broker.Duty;
import kabar.broker.Rights;
import kabar.config.Settings;
import kabar.topology.InternalTopics;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/**
 * What one replay needs of the brokers.
 *
 * @param live settings of the live stream, which log in
 */
record ReplayRights(Settings live, Admin admin, ReplayName name, String input) {
    /**
     * Goes on when nothing is known to be missing.
     *
     * @throws kabar.broker.NotAuthorised naming what is
     */
    void require() {
        access().require(admin, topics());
    }

    /** What to throw where the stream has stopped by itself. */
    RuntimeException stopped(@Nullable Throwable failure) {
        return access().explain(failure, admin, topics())
                .<RuntimeException>map(denied -> denied)
                .orElseGet(() -> new IllegalStateException("the stream stopped by itself", failure));
    }

    private Access access() {
        return Access.of(live, Duty.REPLAY, Rights.replay(live, name.text(), input));
    }

    private List<String> topics() {
        var topics = new ArrayList<>(name.topics().outputs());
        topics.add(name.topics().replay());
        topics.add(input);
        topics.addAll(InternalTopics.of(name.applicationId()));
        return topics;
    }
}
