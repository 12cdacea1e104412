package kabar.pipeline;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * An enriched article on its way to the desk.
 *
 * @param late whether it missed its place in the order
 * @param silent whether it is out of a replay's range: judged for what comes after it, and not written
 * @param group language group, which decides the shard
 * @param fingerprint what the judge compares
 * @param profile what the story linker compares
 * @param body the record's members but the verdict, as JSON
 * @param decisions what a person decided on it; null for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Report(
        Coordinates at,
        boolean late,
        boolean silent,
        String id,
        Instant publishedAt,
        String group,
        byte[] fingerprint,
        byte[] profile,
        byte[] body,
        @Nullable Decisions decisions)
        implements ArticleStage.Result {
    /** The same report, flagged as having missed its place in the order. */
    public Report missedItsPlace() {
        return new Report(at, true, silent, id, publishedAt, group, fingerprint, profile, body, decisions);
    }
}
