package kabar.json;

import kabar.article.BodyBasis;
import kabar.article.Dateline;
import kabar.article.Dating;
import kabar.article.Disposition;
import kabar.article.Publisher;
import kabar.json.event.Field;

/** Writes an output record as an article event again: what its publisher said, without what Kabar found out. */
final class ArticleEvent {
    private ArticleEvent() {}

    /** The event: JSON in UTF-8. A retraction stays one; a date that was taken from the log is left out. */
    static byte[] of(PublishedRecord record) {
        return JsonBytes.object(json -> {
            json.text(Field.ID.fieldName(), record.id());
            json.text(Field.URL.fieldName(), record.url());
            json.text(Field.TITLE.fieldName(), record.title());
            Field text = record.bodyBasis() == BodyBasis.SUMMARY ? Field.SUMMARY : Field.BODY;
            json.text(text.fieldName(), record.body());
            json.text(Field.BODY_FORMAT.fieldName(), "text");
            json.text(Field.BYLINE.fieldName(), record.byline());
            json.text(Field.LANGUAGE.fieldName(), record.language());
            if (record.dating().basis() != Dating.Basis.LOG)
                json.time(Field.PUBLISHED_AT.fieldName(), record.dating().publishedAt());
            json.object(Field.PUBLISHER.fieldName(), members -> publisher(members, record.publisher()));
            Dateline dateline = record.dateline();
            if (dateline != null) json.text(Field.DATELINE.fieldName(), dateline.text());
            RecordMembers.given(json, record.given());
            if (record.kind() == Disposition.RETRACTION) json.text(Field.STATUS.fieldName(), "canceled");
        });
    }

    private static void publisher(JsonBytes json, Publisher publisher) throws java.io.IOException {
        json.text("name", publisher.name());
        json.text("domain", publisher.domain());
        json.text("country", publisher.country());
    }
}
