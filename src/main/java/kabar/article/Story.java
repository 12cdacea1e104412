package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event an article reports, told by one or more articles.
 *
 * @param id id of the first article of the story
 * @param relation whether the article starts the story or joins it
 * @param nearest id of the earlier article that links this one
 * @param score closeness to {@code nearest}, in [0, 1]
 * @param shared entity names that both have, the rarest first
 */
public record Story(String id, Link relation, @Nullable String nearest, double score, List<String> shared) {
    public Story {
        shared = List.copyOf(shared);
    }

    /** How an article comes to its story; the contract has each under its code. */
    public enum Link implements Code {
        NEW("It is the first report of the story."),
        SAME("It tells the story of an earlier report.");

        private final String meaning;

        Link(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
