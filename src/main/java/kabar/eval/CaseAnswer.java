package kabar.eval;

import java.util.List;
import java.util.Objects;
import kabar.json.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * What Kabar published of one record, or of a dead letter what came in.
 *
 * @param disposition null for a dead letter
 * @param of the article that the verdict names
 * @param codes of the country topics it went to
 */
record CaseAnswer(
        @Nullable String id,
        @Nullable String disposition,
        @Nullable String of,
        @Nullable String story,
        String title,
        String body,
        String publishedAt,
        List<Name> names,
        List<String> codes) {
    /** No answer at all. */
    static final CaseAnswer NONE = new CaseAnswer(null, null, null, null, "", "", "", List.of(), List.of());

    /** A person, organisation or place that was found. */
    record Name(String name, String type) {}

    static CaseAnswer of(JsonMembers record, List<String> codes) {
        return new CaseAnswer(
                record.optional("id"),
                record.object("verdict", verdict -> Objects.requireNonNullElse(verdict.optional("disposition"), "")),
                record.object("verdict", verdict -> verdict.text("of")),
                record.object("story", story -> story.text("id")),
                record.text("title"),
                record.text("body"),
                record.text("publishedAt"),
                record.objects("entities", entity -> new Name(entity.text("name"), entity.text("type"))),
                List.copyOf(codes));
    }
}
