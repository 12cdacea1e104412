package kabar.cli;

import java.util.List;
import kabar.broker.TopicConfigs;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;

/**
 * The topic that events are published to.
 *
 * @param maxBytes largest record it takes
 * @param brokerTime whether the brokers set the time of its records
 */
record PublishTarget(String topic, int maxBytes, boolean brokerTime) {
    /**
     * Looks at a topic before anything is sent.
     *
     * @throws CommandFailure when it does not exist, is none of ours, or is written by the stream alone
     */
    static PublishTarget of(Admin admin, Settings settings, String topic) {
        requireOurs(settings, topic);
        if (!Topics.missing(admin, List.of(topic)).isEmpty())
            throw new CommandFailure(
                    ExitCode.FAILURE, "there is no topic " + topic + "; create the topics with ./kabar topics apply");
        var configs = TopicConfigs.of(admin, topic);
        return new PublishTarget(
                topic,
                Integer.parseInt(configs.get("max.message.bytes")),
                configs.get("message.timestamp.type").equals("LogAppendTime"));
    }

    private static void requireOurs(Settings settings, String topic) {
        if (topic.equals(settings.inputTopic())) return;
        String prefix = settings.topics().prefix();
        if (!topic.startsWith(prefix))
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "topic " + topic + " is outside of " + prefix + "; change topic.prefix or input.topic");
        if (settings.topics().outputs().contains(topic))
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "topic " + topic + " is written by the stream alone; publish to " + settings.inputTopic() + " or "
                            + settings.topics().history());
    }
}
