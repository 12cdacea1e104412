package kabar.cli;

import java.util.List;
import kabar.broker.Access;
import kabar.broker.Duty;
import kabar.broker.NotAuthorised;
import kabar.broker.Rights;
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
    /** Where the settings of the topic may not be asked for: the brokers refuse what is too large for it. */
    private static final int MOST_BYTES = 10 << 20;

    /**
     * Looks at a topic before anything is sent.
     *
     * @param asOfPublished whether the records are to keep their times
     * @throws NotAuthorised when a right is missing
     * @throws CommandFailure when it does not exist, is none of ours, or is written by the stream alone
     */
    static PublishTarget of(Admin admin, Settings settings, String topic, boolean asOfPublished) {
        requireOurs(settings, topic);
        Access.of(settings, Duty.PUBLISH, Rights.publish(settings, topic, asOfPublished))
                .require(admin, List.of(topic));
        if (!Topics.missing(admin, List.of(topic)).isEmpty())
            throw new CommandFailure(
                    ExitCode.FAILURE, "there is no topic " + topic + "; create the topics with ./kabar topics apply");
        return TopicConfigs.ifAllowed(admin, topic)
                .map(configs -> new PublishTarget(
                        topic,
                        Integer.parseInt(configs.get("max.message.bytes")),
                        configs.get("message.timestamp.type").equals("LogAppendTime")))
                .orElseGet(() -> new PublishTarget(topic, MOST_BYTES, true));
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
