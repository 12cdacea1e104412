package kabar.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Deletes what a replay has made; nothing else of Kabar ever deletes. Errors of the brokers are thrown as they are. */
public final class Removal {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Admin admin;

    /** Works through {@code admin}, which stays the caller's to close. */
    public Removal(Admin admin) {
        this.admin = admin;
    }

    /** Deletes a group with its offsets; nothing when there is none. A group with members is not deleted, but an error. */
    public void group(String group) {
        try {
            Answer.of(admin.deleteConsumerGroups(List.of(group)).all());
        } catch (GroupIdNotFoundException goneAlready) {
            // As wished.
        }
    }

    /** Deletes topics and waits until none is known any more; those that are gone already are no error. */
    public void topics(Collection<String> names) {
        for (KafkaFuture<Void> deleted :
                admin.deleteTopics(names).topicNameValues().values()) {
            try {
                Answer.of(deleted);
            } catch (UnknownTopicOrPartitionException goneAlready) {
                // As wished.
            }
        }
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (Topics.missing(admin, names).size() < names.size() && System.nanoTime() < deadline) Leaders.pause();
    }
}
