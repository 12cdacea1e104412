package kabar.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.Country;
import org.jspecify.annotations.Nullable;

/** Writes what Kabar says of labelled articles, one line each, in the form that the scorers beside the labels read. */
public final class PredictionWriter {
    private PredictionWriter() {}

    /** The countries, persons and organisations of an article. */
    public static String countries(
            String set, String id, List<Country> countries, List<String> persons, List<String> organisations) {
        return line(json -> {
            json.text("set", set);
            json.text("id", id);
            json.objects("countries", countries, (element, country) -> {
                element.text("code", country.code());
                element.text("role", country.role().name());
            });
            json.texts("persons", persons);
            json.texts("organisations", organisations);
        });
    }

    /** What the judge called an article: a copy or version of another, or an original where {@code of} is null. */
    public static String verdict(String set, String id, @Nullable String of) {
        return line(json -> {
            json.text("set", set);
            json.text("id", id);
            json.text("disposition", of == null ? "original" : "copy");
            json.text("of", of);
        });
    }

    /** The story of an article. */
    public static String story(String set, String id, String story) {
        return line(json -> {
            json.text("set", set);
            json.text("id", id);
            json.text("story", story);
        });
    }

    /** Whether two articles are of one story. */
    public static String sameStory(String set, String a, String b, boolean same) {
        return line(json -> {
            json.text("set", set);
            json.text("a", a);
            json.text("b", b);
            json.flag("same_story", same);
        });
    }

    private static String line(JsonBytes.Members members) {
        return new String(JsonBytes.object(members), StandardCharsets.UTF_8);
    }
}
