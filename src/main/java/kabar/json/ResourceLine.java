package kabar.json;

import java.time.LocalDate;

/** What is known of a resource as one JSON object: {@code {"files": …, "count": …, "rows": …, "bytes": …, "source": …, …}}. */
public final class ResourceLine {
    private ResourceLine() {}

    /**
     * The object in UTF-8, without a line end.
     *
     * @param files path with {@code *} for any letters
     * @param needs what turns red without them
     */
    public static byte[] of(
            String files,
            int count,
            long rows,
            long bytes,
            String source,
            LocalDate asOf,
            String licence,
            String builtBy,
            String needs) {
        return JsonBytes.object(json -> {
            json.text("files", files);
            json.number("count", count);
            json.number("rows", rows);
            json.number("bytes", bytes);
            json.text("source", source);
            json.text("asOf", asOf.toString());
            json.text("licence", licence);
            json.text("builtBy", builtBy);
            json.text("needs", needs);
        });
    }
}
