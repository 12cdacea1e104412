package kabar.json.event;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.CanonicalUrl;
import kabar.article.Flag;
import kabar.article.Parsed;
import kabar.article.Parsed.Accepted;
import kabar.article.Parsed.Rejected;
import kabar.article.Publisher;
import kabar.article.RejectReason;
import kabar.article.Status;
import org.jspecify.annotations.Nullable;

/** Makes an article of the fields of an event; a field that cannot be read is left out and flagged. */
final class ArticleAssembly {
    /** Longest byline, dateline and the like. */
    private static final int MAX_SHORT = 1_000;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    /** Language codes that were renamed and are still about. */
    private static final Map<String, String> RENAMED = Map.of("in", "id", "iw", "he", "ji", "yi");

    private final ArticleDraft draft;
    private final @Nullable String source;

    /** Of the fields of an event that {@code source} delivered; null for the topic itself. */
    ArticleAssembly(ArticleDraft draft, @Nullable String source) {
        this.draft = draft;
        this.source = source;
    }

    /** The article, or what it lacks. */
    Parsed assemble() throws IOException {
        if (draft.undecided() != null) return new Rejected(RejectReason.UNREADABLE_DECISION, draft.undecided());
        if (draft.misshapen() != null) {
            return new Rejected(
                    RejectReason.WRONG_TYPE, "the field " + draft.misshapen().fieldName() + " is not text");
        }
        String id = draft.value(Field.ID);
        String url = draft.value(Field.URL);
        if (id == null && url == null)
            return new Rejected(RejectReason.NO_IDENTITY, "the event has neither id nor url");
        String title = text(Field.TITLE);
        String body = text(Field.BODY);
        if (title.isEmpty() && body.isEmpty()) {
            return new Rejected(RejectReason.NO_TEXT, "the event has neither title nor body");
        }
        CanonicalUrl address = url == null ? null : CanonicalUrl.of(url);
        if (url != null && address == null) draft.flags.add(Flag.UNREADABLE_URL);
        Publisher publisher = draft.publisher.publisher(url, draft.flags);
        String extensions = extensions();
        Article article = Article.builder(ArticleIdentity.of(source, id, address, publisher, title, body, draft.flags))
                .url(url == null || url.length() > 2 * MAX_SHORT ? null : url.strip())
                .canonicalUrl(address == null ? null : address.value())
                .title(title)
                .body(body)
                .bodyFormat(bodyFormat())
                .summary(text(Field.SUMMARY))
                .byline(shortText(Field.BYLINE))
                .language(language())
                .publishedAt(time(Field.PUBLISHED_AT))
                .modifiedAt(time(Field.MODIFIED_AT))
                .publisher(publisher)
                .agency(shortText(Field.AGENCY))
                .dateline(shortText(Field.DATELINE))
                .status(status())
                .version(shortText(Field.VERSION))
                .flags(List.copyOf(draft.flags))
                .given(draft.givenFields.given())
                .extensions(extensions)
                .deliveredBy(source)
                .decisions(draft.decisions())
                .build();
        return new Accepted(article);
    }

    private String text(Field field) {
        String text = draft.value(field);
        if (text == null || !OddCharacters.hasInk(text)) return "";
        OddCharacters.flag(text, draft.flags);
        return text;
    }

    private @Nullable String shortText(Field field) {
        String text = draft.value(field);
        if (text == null) return null;
        if (text.length() <= MAX_SHORT) return text.strip();
        draft.flags.add(field.unreadable());
        return null;
    }

    private @Nullable Instant time(Field field) {
        String text = draft.value(field);
        if (text == null) return null;
        Instant time = DateText.read(text);
        if (time == null) {
            draft.flags.add(field.unreadable());
        } else if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
            draft.flags.add(field == Field.PUBLISHED_AT ? Flag.ABSURD_DATE : Flag.ABSURD_MODIFIED_DATE);
            return null;
        }
        return time;
    }

    /** The first subtag of a BCP 47 tag: {@code id} of {@code id-ID}. */
    private @Nullable String language() {
        String tag = draft.value(Field.LANGUAGE);
        if (tag == null) return null;
        String code = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < code.length() && code.charAt(end) >= 'a' && code.charAt(end) <= 'z') end++;
        boolean tagEnds = end == code.length() || code.charAt(end) == '-' || code.charAt(end) == '_';
        if (tagEnds && (end == 2 || end == 3))
            return RENAMED.getOrDefault(code.substring(0, end), code.substring(0, end));
        draft.flags.add(Flag.UNREADABLE_LANGUAGE);
        return null;
    }

    private BodyFormat bodyFormat() {
        String format = draft.value(Field.BODY_FORMAT);
        if (format == null) return BodyFormat.UNKNOWN;
        return switch (format.strip().toLowerCase(Locale.ROOT)) {
            case "html", "text/html", "xhtml" -> BodyFormat.HTML;
            case "text", "text/plain", "plain" -> BodyFormat.TEXT;
            default -> BodyFormat.UNKNOWN;
        };
    }

    private Status status() {
        String status = draft.value(Field.STATUS);
        if (status == null) return Status.USABLE;
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "usable", "stat:usable" -> Status.USABLE;
            case "withheld", "stat:withheld" -> Status.WITHHELD;
            case "canceled", "cancelled", "stat:canceled" -> Status.CANCELED;
            default -> {
                draft.flags.add(Flag.UNREADABLE_STATUS);
                yield Status.USABLE;
            }
        };
    }

    private @Nullable String extensions() throws IOException {
        String json = draft.extensions.json();
        if (draft.extensions.isFull()) draft.flags.add(Flag.EXTENSIONS_DROPPED);
        return json;
    }
}
