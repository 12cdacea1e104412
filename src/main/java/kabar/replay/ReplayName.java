package kabar.replay;

import java.util.regex.Pattern;
import kabar.article.TopicNames;
import kabar.config.Settings;

/**
 * Name of a replay, to which everything belongs that starts with it and a dot: topics, group, internal topics.
 *
 * @param text small letters, digits and hyphens, at most 60: {@code january}
 */
public record ReplayName(String text) {
    /** Stands for the live topics where a replay is compared. */
    public static final String LIVE = "live";

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public ReplayName {
        if (!FORM.matcher(text).matches())
            throw new IllegalArgumentException(
                    "a replay's name has small letters, digits and hyphens, at most 60, was " + text);
        if (text.equals(LIVE)) throw new IllegalArgumentException("a replay cannot be named " + LIVE);
    }

    /** Names of the topics it writes. */
    public TopicNames topics() {
        return new TopicNames(text + ".");
    }

    /** Name of its application and group, and start of its internal topics. */
    public String applicationId() {
        return topics().replay();
    }

    /** Whether something of the live stream stands, or could come to stand, under this name. */
    public boolean isLive(Settings live, String input) {
        String prefix = topics().prefix();
        return live.topics().prefix().startsWith(prefix)
                || live.applicationId().startsWith(prefix)
                || live.inputTopic().startsWith(prefix)
                || input.startsWith(prefix);
    }

    /** The settings of its stream: those of the live one, under another name, writing elsewhere. */
    public Settings settings(Settings live, String input) {
        return live.with("application.id", applicationId())
                .with("topic.prefix", topics().prefix())
                .with("input.topic", input)
                .with("processing.guarantee", "exactly_once_v2");
    }
}
