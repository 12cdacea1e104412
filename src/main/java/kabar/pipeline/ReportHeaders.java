package kabar.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Story;
import org.jspecify.annotations.Nullable;

/**
 * The headers of what is written: of a report CloudEvents in binary mode and what routers go by that do not read values, of a story its content
 * type, and on every record of a replay the replay's name.
 *
 * <p>A story is no CloudEvent: its records are the latest state under one key, where an event happens once and has an id of its own.
 */
public final class ReportHeaders {
    /** Id of the event: the coordinates of its input, which no other event shares. */
    public static final String EVENT_ID = "ce_id";

    /** The topic that the event comes from. */
    public static final String EVENT_SOURCE = "ce_source";

    /** Name of the replay that wrote the record; live records have none. */
    public static final String REPLAY = "kabar-replay";

    /** Where the schema of the value is told by. */
    public static final String SCHEMA = "urn:kabar:article:1";

    private static final String CONTENT_TYPE = "content-type";
    private static final String JSON = "application/json";

    private ReportHeaders() {}

    /**
     * The headers by name, in the order they are written.
     *
     * @param countries codes it is about, the main one first
     */
    static Map<String, String> of(
            Report report,
            Disposition disposition,
            List<String> countries,
            String language,
            @Nullable Story story,
            @Nullable String replay) {
        Coordinates at = report.at();
        String kind = disposition.code();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put(EVENT_ID, at.topic() + "/" + at.partition() + "/" + at.offset());
        headers.put("ce_type", "kabar.article." + kind);
        headers.put(EVENT_SOURCE, "/kabar/" + at.topic());
        headers.put("ce_time", report.publishedAt().toString());
        headers.put("ce_subject", report.id());
        headers.put("ce_dataschema", SCHEMA);
        headers.put(CONTENT_TYPE, JSON);
        headers.put("kabar-kind", kind);
        headers.put("kabar-country", String.join(",", countries));
        headers.put("kabar-language", language);
        if (story != null) headers.put("kabar-story", story.id());
        return ofReplay(replay, headers);
    }

    /** Those of a story's record. */
    static Map<String, String> ofStory(@Nullable String replay) {
        return ofReplay(replay, Map.of(CONTENT_TYPE, JSON));
    }

    /**
     * The same headers, with the name of the replay behind them.
     *
     * @param replay null for the live stream, whose records have no such header
     */
    static Map<String, String> ofReplay(@Nullable String replay, Map<String, String> headers) {
        if (replay == null) return headers;
        var marked = new LinkedHashMap<>(headers);
        marked.put(REPLAY, replay);
        return marked;
    }
}
