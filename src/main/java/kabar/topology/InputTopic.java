package kabar.topology;

import java.util.List;
import java.util.concurrent.ExecutionException;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;

/**
 * The topic articles are read from, as the broker has it.
 *
 * @param producerTime whether producers set the record times, so that one wrong clock can hold up the order
 */
public record InputTopic(String name, int partitions, boolean producerTime) {
    /**
     * Asks the broker. Where it may not be asked for the settings of the topic, the times are taken for those of producers, which is slower
     * and never wrong.
     *
     * @throws ExecutionException with the broker's answer when it cannot be read
     */
    public static InputTopic describe(Admin admin, String name) throws ExecutionException, InterruptedException {
        var config = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var topics = admin.describeTopics(List.of(name)).allTopicNames().get().values();
        int partitions = topics.iterator().next().partitions().size();
        return new InputTopic(name, partitions, !hasBrokerTime(admin, config));
    }

    private static boolean hasBrokerTime(Admin admin, ConfigResource topic)
            throws ExecutionException, InterruptedException {
        try {
            var configs = admin.describeConfigs(List.of(topic)).all().get().values();
            String type = configs.iterator()
                    .next()
                    .get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG)
                    .value();
            return type.equals("LogAppendTime");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AuthorizationException) return false;
            throw failed;
        }
    }

    /** The plan for reading this topic from a beginning, once it can be read in log order. */
    public Plan plan(Settings settings, Beginning beginning, Admin admin)
            throws ExecutionException, InterruptedException {
        requireOrder(settings);
        return plan(settings, beginning.range(settings, admin, this));
    }

    /** The plan for reading all of it, once it can be read in log order. */
    public Plan plan(Settings settings) {
        requireOrder(settings);
        return plan(settings, InputRange.ALL);
    }

    private void requireOrder(Settings settings) {
        if (producerTime && partitions > 1 && !settings.order().allowCreateTime())
            throw new IllegalStateException("input topic " + name + " has " + partitions
                    + " partitions with producers' timestamps, which cannot be put into one order while it grows:"
                    + " use a topic with LogAppendTime or one partition, or set order.allow-create-time=true");
    }

    /** The plan for reading a range of it. */
    public Plan plan(Settings settings, InputRange range) {
        var order = settings.order();
        return new Plan(
                name,
                partitions,
                producerTime,
                settings.shards(),
                order.maxWait(),
                order.maxBuffered(),
                order.heartbeat(),
                settings.topics(),
                range);
    }
}
