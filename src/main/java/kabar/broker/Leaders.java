package kabar.broker;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Waits until every partition of new topics answers. A topic that is created is not yet known to every broker, and a
 * producer that writes before its leader is there can lose records for good.
 */
final class Leaders {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_MS = 50;

    private Leaders() {}

    static void await(Admin admin, List<DeclaredTopic> topics) {
        Map<TopicPartition, OffsetSpec> ends = new LinkedHashMap<>();
        for (DeclaredTopic topic : topics)
            for (int partition = 0; partition < topic.partitions(); partition++)
                ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!answers(admin, ends, deadline)) pause();
    }

    private static boolean answers(Admin admin, Map<TopicPartition, OffsetSpec> ends, long deadline) {
        try {
            Answer.of(admin.listOffsets(ends).all());
            return true;
        } catch (RetriableException notYet) {
            if (System.nanoTime() > deadline) throw notYet;
            return false;
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
    }
}
