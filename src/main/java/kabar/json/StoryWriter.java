package kabar.json;

import kabar.article.StorySummary;

/** Writes what is known of a story, the value of the stories topic. Equal input gives equal bytes. Thread-safe. */
public final class StoryWriter {
    /** The summary, UTF-8, one line. */
    public byte[] write(StorySummary story) {
        return JsonBytes.object(json -> {
            json.text("schema", "kabar.story/1");
            json.text("id", story.id());
            json.time("firstPublishedAt", story.first());
            json.time("lastPublishedAt", story.last());
            json.number("articles", story.articles());
            json.texts("countries", story.countries());
            json.texts("names", story.names());
        });
    }
}
