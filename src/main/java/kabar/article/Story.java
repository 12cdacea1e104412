package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event an article reports, told by one or more articles.
 *
 * @param id id of the first article of the story
 * @param relation {@code new} or {@code same}
 * @param nearest id of the earlier article that links this one
 * @param score closeness to {@code nearest}, in [0, 1]
 * @param shared entity names that both have, the rarest first
 */
public record Story(String id, String relation, @Nullable String nearest, double score, List<String> shared) {
    public Story {
        shared = List.copyOf(shared);
    }
}
