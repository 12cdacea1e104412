package kabar.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;

/** Reads the threads of a stream: what Streams says of each, and when its consumer last asked for records. */
final class StreamThreads {
    private static final String LAST_POLL = "last-poll-seconds-ago";

    private StreamThreads() {}

    static List<StreamThreadView> of(KafkaStreams streams) {
        Map<String, Double> polls = lastPolls(streams);
        return streams.metadataForLocalThreads().stream()
                .map(thread -> view(thread, polls.getOrDefault(thread.consumerClientId(), -1.0)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static StreamThreadView view(ThreadMetadata thread, double sincePoll) {
        var reads = new HashSet<TopicPartition>();
        for (TaskMetadata task : thread.activeTasks()) reads.addAll(task.topicPartitions());
        String state = thread.threadState().toLowerCase(Locale.ROOT);
        return new StreamThreadView(thread.threadName(), state, reads, sincePoll);
    }

    private static Map<String, Double> lastPolls(KafkaStreams streams) {
        var polls = new HashMap<String, Double>();
        streams.metrics().forEach((name, metric) -> {
            if (name.name().equals(LAST_POLL) && metric.metricValue() instanceof Double seconds)
                polls.put(client(name), seconds);
        });
        return polls;
    }

    private static String client(MetricName name) {
        return name.tags().getOrDefault("client-id", "");
    }
}
