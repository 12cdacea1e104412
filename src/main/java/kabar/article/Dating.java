package kabar.article;

import java.time.Instant;
import java.util.List;

/**
 * When an article was published.
 *
 * @param flags what is odd about the time: {@code future} (clamped to log time), {@code old}
 */
public record Dating(Instant publishedAt, Basis basis, List<String> flags) {
    public Dating {
        flags = List.copyOf(flags);
    }

    /** Where the time comes from. */
    public enum Basis {
        FIELD,
        TEXT,
        LOG
    }
}
