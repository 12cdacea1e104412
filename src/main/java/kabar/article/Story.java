package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event an article reports, told by one or more articles.
 *
 * @param id id of the first article of the story; a written one never changes
 * @param running id of the running story, the affair whose stages are stories; the id of its first story
 * @param relation whether the article starts the story, joins it or takes an affair further
 * @param nearest id of the earlier article that links this one
 * @param score closeness to the story of {@code nearest}, in [0, 1]; of a stage of an affair, to its affair
 * @param shared entity names that both have, the rarest first
 */
public record Story(
        String id, String running, Link relation, @Nullable String nearest, double score, List<String> shared) {
    public Story {
        shared = List.copyOf(shared);
    }

    /** How an article comes to its story; the contract has each under its code. */
    public enum Link implements Code {
        NEW("It is the first report of the story."),
        SAME("It tells the story of an earlier report."),
        DEVELOPS("It is the first report of a story that takes the affair of an earlier report further.");

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
