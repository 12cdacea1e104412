package kabar.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.article.TopicNames;

/** Settings that are right each for itself and wrong together. */
final class Consistency {
    private static final List<List<String>> AT_MOST = List.of(
            List.of(SettingsTable.NEAR_WINDOW, SettingsTable.IDENTITY_WINDOW),
            List.of(SettingsTable.STORY_WINDOW, SettingsTable.STORY_MAX_AGE));

    private Consistency() {}

    static List<String> problems(Map<String, Object> values) {
        var problems = new ArrayList<String>();
        for (List<String> pair : AT_MOST) {
            String lower = text(values, pair.get(0));
            String upper = text(values, pair.get(1));
            if (DurationText.parse(lower).compareTo(DurationText.parse(upper)) > 0)
                problems.add(pair.get(0) + " (" + lower + ") must be at most " + pair.get(1) + " (" + upper + ")");
        }
        String input = text(values, SettingsTable.INPUT_TOPIC);
        if (isWritten(input, values))
            problems.add(SettingsTable.INPUT_TOPIC + " (" + input
                    + ") is written by the stream itself, which would read its own records again and again;"
                    + " name the topic that the articles come from");
        return problems;
    }

    private static boolean isWritten(String topic, Map<String, Object> values) {
        var names = new TopicNames(text(values, SettingsTable.TOPIC_PREFIX));
        return names.outputs().contains(topic)
                || topic.equals(names.replay())
                || (topic.startsWith(text(values, SettingsTable.APPLICATION_ID) + "-")
                        && (topic.endsWith("-changelog") || topic.endsWith("-repartition")));
    }

    private static String text(Map<String, Object> values, String key) {
        return String.valueOf(values.get(key));
    }
}
