package kabar.article;

import java.time.Instant;
import java.util.List;

/**
 * When an article was published.
 *
 * @param flags what is odd about the time: {@link Flag#FUTURE}, {@link Flag#LATE}
 */
public record Dating(Instant publishedAt, Basis basis, List<Flag> flags) {
    public Dating {
        flags = List.copyOf(flags);
    }

    /** Where the time comes from. */
    public enum Basis implements Code {
        FIELD("The event gives the time."),
        TEXT("A date line in the text gives the time."),
        LOG("Nothing gives the time; it is that of the log.");

        private final String meaning;

        Basis(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
