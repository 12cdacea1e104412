package kabar.topology.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.ApiVersions;
import org.apache.kafka.clients.ClientResponse;
import org.apache.kafka.clients.ClientUtils;
import org.apache.kafka.clients.DefaultHostResolver;
import org.apache.kafka.clients.ManualMetadataUpdater;
import org.apache.kafka.clients.NetworkClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.message.ListOffsetsRequestData.ListOffsetsPartition;
import org.apache.kafka.common.message.ListOffsetsRequestData.ListOffsetsTopic;
import org.apache.kafka.common.message.ListOffsetsResponseData.ListOffsetsPartitionResponse;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.requests.ListOffsetsRequest;
import org.apache.kafka.common.requests.ListOffsetsResponse;
import org.apache.kafka.common.utils.LogContext;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the leaders of the input's partitions where their logs end, replicated or not. Clients are told the high watermark only, behind
 * which stands what has its record time already but is not acknowledged; a tool that asks as a replica (-2, as Kafka's own
 * replica verification does) is told all. A broker that does not know such tools is asked as by any client.
 *
 * <p>Used by one thread, interrupted to stop.
 */
final class LeaderLogs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaderLogs.class);
    private static final int PATIENCE_MS = 1_000;
    private static final int POLL_MS = 20;
    private static final int MOST_IN_FLIGHT = 10;

    private final String topic;
    private final LongSupplier clock;
    private final Metrics metrics = new Metrics();
    private final ManualMetadataUpdater nodes = new ManualMetadataUpdater();
    private final NetworkClient client;
    private int replica = ListOffsetsRequest.DEBUGGING_REPLICA_ID;

    /** What a leader says. Moments are told on the clock given to {@link LeaderLogs}. */
    interface Listener {
        /** The highest record time of its log, epoch ms. */
        void highest(int partition, long logTime, int epoch, long asked, long answered);

        /** The offset behind its last record. */
        void end(int partition, long offset, long asked);
    }

    /** A question to be sent to a node, about its partitions. */
    private record Errand(Node node, List<Integer> partitions, long what) {}

    /** A question that was sent: the ends of the logs, or else their highest times. */
    private record Question(boolean ofEnds, long asked) {}

    LeaderLogs(Map<String, Object> properties, String topic, LongSupplier clock) {
        this.topic = topic;
        this.clock = clock;
        client = ClientUtils.createNetworkClient(
                new AdminClientConfig(properties),
                "kabar-leader-logs",
                metrics,
                "kabar",
                new LogContext(),
                new ApiVersions(),
                Time.SYSTEM,
                MOST_IN_FLIGHT,
                PATIENCE_MS,
                null,
                nodes,
                new DefaultHostResolver(),
                null,
                null);
    }

    /** Asks each leader for its partitions; false when one of them did not answer in time or leads no more. */
    boolean ask(Map<Node, List<Integer>> leaders, Listener listener) {
        nodes.setNodes(List.copyOf(leaders.keySet()));
        long deadline = clock.getAsLong() + PATIENCE_MS;
        // Times first: what they tell is passed when the ends are asked for.
        var unasked = new ArrayList<Errand>();
        for (long what : new long[] {ListOffsetsRequest.MAX_TIMESTAMP, ListOffsetsRequest.LATEST_TIMESTAMP})
            leaders.forEach((node, partitions) -> unasked.add(new Errand(node, partitions, what)));
        var open = new HashMap<Integer, Question>();
        boolean complete = true;
        while ((!unasked.isEmpty() || !open.isEmpty()) && clock.getAsLong() < deadline) {
            if (Thread.currentThread().isInterrupted()) return false;
            // A node takes the next question once the one before has left.
            unasked.removeIf(errand -> send(errand, open));
            for (ClientResponse response : client.poll(POLL_MS, Time.SYSTEM.milliseconds())) {
                Question question = open.remove(response.requestHeader().correlationId());
                if (question != null) complete &= read(response, question, listener);
            }
        }
        return complete && unasked.isEmpty() && open.isEmpty();
    }

    @Override
    public void close() {
        client.close();
        metrics.close();
    }

    private boolean send(Errand errand, Map<Integer, Question> open) {
        long now = Time.SYSTEM.milliseconds();
        if (!client.ready(errand.node(), now)) return false;
        var wanted = new ListOffsetsTopic().setName(topic);
        for (int partition : errand.partitions())
            wanted.partitions()
                    .add(new ListOffsetsPartition().setPartitionIndex(partition).setTimestamp(errand.what()));
        var request = ListOffsetsRequest.Builder.forReplica(ApiKeys.LIST_OFFSETS.latestVersion(), replica)
                .setTargetTimes(List.of(wanted));
        var sent = client.newClientRequest(errand.node().idString(), request, now, true);
        boolean ofEnds = errand.what() == ListOffsetsRequest.LATEST_TIMESTAMP;
        open.put(sent.correlationId(), new Question(ofEnds, clock.getAsLong()));
        client.send(sent, now);
        return true;
    }

    private boolean read(ClientResponse response, Question question, Listener listener) {
        if (!(response.responseBody() instanceof ListOffsetsResponse answer)) return false;
        boolean complete = true;
        for (var answered : answer.topics())
            for (ListOffsetsPartitionResponse partition : answered.partitions())
                complete &= read(partition, question, listener);
        return complete;
    }

    private boolean read(ListOffsetsPartitionResponse answer, Question question, Listener listener) {
        Errors error = Errors.forCode(answer.errorCode());
        if (error != Errors.NONE) {
            if (!(error.exception() instanceof org.apache.kafka.common.errors.RetriableException)) askAsClient(error);
            return false;
        }
        int partition = answer.partitionIndex();
        if (question.ofEnds()) listener.end(partition, answer.offset(), question.asked());
        else if (answer.timestamp() >= 0)
            listener.highest(partition, answer.timestamp(), answer.leaderEpoch(), question.asked(), clock.getAsLong());
        return true;
    }

    private void askAsClient(Errors error) {
        if (replica == ListOffsetsRequest.CONSUMER_REPLICA_ID) return;
        replica = ListOffsetsRequest.CONSUMER_REPLICA_ID;
        LOG.warn(
                "the brokers do not tell what of {} is not replicated yet ({}): a slow replica can make records late",
                topic,
                error);
    }
}
