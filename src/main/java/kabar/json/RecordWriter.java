package kabar.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kabar.article.EnrichedArticle;
import kabar.article.Provenance;
import kabar.article.Story;
import kabar.article.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Writes output records in two steps: what the article says by itself, which any task may do, and around it what the judge says, which is
 * a copy of bytes. Equal input gives equal bytes. Thread-safe.
 */
public final class RecordWriter {
    /** The members {@code "id"} to {@code "removed"} in UTF-8, without braces around them. */
    public byte[] body(EnrichedArticle article) {
        byte[] object = JsonBytes.object(json -> RecordMembers.article(json, article));
        return Arrays.copyOfRange(object, 1, object.length - 1);
    }

    /**
     * The whole record. It serves for a retraction too, whose body is that of the article withdrawn or of the notice that withdraws it.
     *
     * @param body as {@link #body} gave it
     */
    public byte[] record(byte[] body, Verdict verdict, @Nullable Story story, Provenance provenance) {
        String kind = verdict.disposition().code();
        byte[] head =
                ("{\"schema\":\"kabar.article/1\",\"kind\":\"" + kind + "\",").getBytes(StandardCharsets.US_ASCII);
        byte[] tail = JsonBytes.object(json -> {
            json.object("verdict", members -> RecordMembers.verdict(members, verdict));
            if (story != null) json.object("story", members -> RecordMembers.story(members, story));
            json.object("provenance", members -> RecordMembers.provenance(members, provenance));
        });
        tail[0] = ',';
        return Bytes.joined(head, body, tail);
    }
}
