package kabar.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settings that are right each for itself and wrong together. */
final class Consistency {
    private static final List<List<String>> AT_MOST = List.of(
            List.of(SettingsTable.NEAR_WINDOW, SettingsTable.IDENTITY_WINDOW),
            List.of(SettingsTable.STORY_WINDOW, SettingsTable.STORY_MAX_AGE));

    private Consistency() {}

    static List<String> problems(Map<String, Object> values) {
        var problems = new ArrayList<String>();
        for (List<String> pair : AT_MOST) {
            long lower = number(values, pair.get(0));
            long upper = number(values, pair.get(1));
            if (lower > upper)
                problems.add(pair.get(0) + " (" + lower + ") must be at most " + pair.get(1) + " (" + upper + ")");
        }
        return problems;
    }

    private static long number(Map<String, Object> values, String key) {
        return values.get(key) instanceof Long number ? number : 0;
    }
}
