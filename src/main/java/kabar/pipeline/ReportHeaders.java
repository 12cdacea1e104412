package kabar.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Story;
import org.jspecify.annotations.Nullable;

/** The headers of a report: CloudEvents in binary mode, and what routers go by that do not read values. */
public final class ReportHeaders {
    /** Id of the event: the coordinates of its input, which no other event shares. */
    public static final String EVENT_ID = "ce_id";

    /** The topic that the event comes from. */
    public static final String EVENT_SOURCE = "ce_source";

    /** Name of the replay that wrote the record; live records have none. */
    public static final String REPLAY = "kabar-replay";

    /** Where the schema of the value is told by. */
    public static final String SCHEMA = "urn:kabar:article:1";

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
        headers.put("content-type", "application/json");
        headers.put("kabar-kind", kind);
        headers.put("kabar-country", String.join(",", countries));
        headers.put("kabar-language", language);
        if (story != null) headers.put("kabar-story", story.id());
        if (replay != null) headers.put(REPLAY, replay);
        return headers;
    }
}
