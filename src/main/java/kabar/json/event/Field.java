package kabar.json.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.article.Flag;
import org.jspecify.annotations.Nullable;

/** The fields of an article event and the names that feeds give them; letter case, hyphens and underscores do not matter. */
public enum Field {
    ID("id guid articleId"),
    URL("url link tautan canonicalUrl"),
    TITLE("title headline judul judulBerita"),
    BODY("body content text isi articleBody mainText fullText isiBerita"),
    BODY_FORMAT("bodyFormat contentType"),
    SUMMARY("summary description abstract ringkasan"),
    BYLINE("byline author authors creator penulis"),
    LANGUAGE("language lang bahasa inLanguage"),
    PUBLISHED_AT("publishedAt pubDate date tanggal published datePublished datePublish publishDate publicationDate"),
    MODIFIED_AT("modifiedAt modified dateModified dateModify updatedAt updated lastModified"),
    PUBLISHER("publisher source penerbit"),
    AGENCY("agency agencies"),
    DATELINE("dateline"),
    STATUS("status pubStatus"),
    VERSION("version"),
    CATEGORY("category categories section articleSection kategori kanal rubrik"),
    KEYWORDS("keywords tags"),
    IMAGE("image imageUrl urlToImage"),
    ENTITIES("entities namedEntities"),
    EXTENSIONS("extensions"),
    DECISIONS("decisions");

    private static final Map<String, Field> BY_NAME = byName();

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** The name that Kabar writes. */
    public String fieldName() {
        int end = names.indexOf(' ');
        return end < 0 ? names : names.substring(0, end);
    }

    /** Kabar's own name for it, then the aliases. */
    public List<String> names() {
        return List.of(names.split(" ", -1));
    }

    /**
     * The flag that tells of an unreadable value.
     *
     * @throws IllegalStateException for a field that is never read as something else than it is, or is essential
     */
    Flag unreadable() {
        return switch (this) {
            case BODY_FORMAT -> Flag.UNREADABLE_BODY_FORMAT;
            case SUMMARY -> Flag.UNREADABLE_SUMMARY;
            case BYLINE -> Flag.UNREADABLE_BYLINE;
            case LANGUAGE -> Flag.UNREADABLE_LANGUAGE;
            case PUBLISHED_AT -> Flag.UNREADABLE_DATE;
            case MODIFIED_AT -> Flag.UNREADABLE_MODIFIED_DATE;
            case PUBLISHER -> Flag.UNREADABLE_PUBLISHER;
            case AGENCY -> Flag.UNREADABLE_AGENCY;
            case DATELINE -> Flag.UNREADABLE_DATELINE;
            case STATUS -> Flag.UNREADABLE_STATUS;
            case VERSION -> Flag.UNREADABLE_VERSION;
            case CATEGORY, KEYWORDS, IMAGE, ENTITIES -> Flag.UNREADABLE_GIVEN;
            case ID, URL, TITLE, BODY, EXTENSIONS, DECISIONS ->
                throw new IllegalStateException(this + " is not passed over");
        };
    }

    /** Without title, body, id or address there is no article: their own names must not hold something else. */
    boolean isEssential() {
        return this == ID || this == URL || this == TITLE || this == BODY;
    }

    /** The field of this name or alias, null for an unknown one. */
    public static @Nullable Field of(String name) {
        Field known = BY_NAME.get(name);
        return known != null ? known : BY_NAME.get(folded(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static Map<String, Field> byName() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            fields.put(field.fieldName(), field);
            for (String name : field.names()) fields.put(folded(name), field);
        }
        return Map.copyOf(fields);
    }
}
