package kabar.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A difference of a replay as one JSON object: {@code {"change": …, "key": …, "logTime": …, "late": …, "kinds": […], "members": […]}}. */
public final class DifferenceLine {
    private DifferenceLine() {}

    /**
     * The object in UTF-8, without a line end.
     *
     * @param logTime as text; null for a story
     * @param kinds of change, such as {@code countries}
     */
    public static byte[] of(
            String change,
            String key,
            @Nullable String logTime,
            boolean late,
            List<String> kinds,
            List<RecordDifference.Change> members) {
        return JsonBytes.object(json -> {
            json.text("change", change);
            json.text("key", key);
            json.text("logTime", logTime);
            json.flag("late", late);
            json.texts("kinds", kinds);
            json.objects("members", members, DifferenceLine::member);
        });
    }

    private static void member(JsonBytes json, RecordDifference.Change change) throws IOException {
        json.text("member", change.member());
        if (change.before() == null) json.none("before");
        else json.text("before", change.before());
        if (change.after() == null) json.none("after");
        else json.text("after", change.after());
    }
}
