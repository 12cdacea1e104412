package kabar.json;

import java.io.IOException;
import kabar.article.StorySummary;

/** Writes what is known of a story, the value of the stories topic. Equal input gives equal bytes. Thread-safe. */
public final class StoryWriter {
    /** The summary, UTF-8, one line. */
    public byte[] write(StorySummary story) {
        return JsonBytes.object(json -> {
            json.text("schema", "kabar.story/1");
            json.text("id", story.id());
            json.text("running", story.running());
            json.text("mergedInto", story.mergedInto());
            json.text("splitFrom", story.splitFrom());
            json.text("title", story.title());
            json.time("firstPublishedAt", story.first());
            json.time("lastPublishedAt", story.last());
            json.number("articles", story.counts().articles());
            json.number("copies", story.counts().copies());
            json.number("revisions", story.counts().revisions());
            json.number("corrections", story.counts().corrections());
            json.number("retractions", story.counts().retractions());
            json.objects("members", story.members(), StoryWriter::member);
            json.texts("publishers", story.publishers());
            json.texts("languages", story.languages());
            json.texts("countries", story.countries());
            json.texts("names", story.names());
        });
    }

    private static void member(JsonBytes json, StorySummary.Member member) throws IOException {
        json.text("id", member.id());
        json.text("publisher", member.publisher());
        json.text("language", member.language());
        json.time("publishedAt", member.publishedAt());
        json.code("kind", member.kind());
    }
}
