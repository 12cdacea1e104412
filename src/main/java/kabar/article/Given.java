package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher says of its article beside the text, carried as it is: it decides no country, no name and no copy.
 *
 * @param categories sections or subjects, the publisher's own words
 * @param image address of the picture
 * @param entities persons, organisations and places as the publisher named them
 */
public record Given(
        List<String> categories,
        List<String> keywords,
        @Nullable String image,
        List<Named> entities) {
    /** Nothing given. */
    public static final Given NOTHING = new Given(List.of(), List.of(), null, List.of());

    public Given {
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        entities = List.copyOf(entities);
    }

    /**
     * Something the publisher named.
     *
     * @param type the publisher's own word for its kind
     * @param id the publisher's own id or an address
     */
    public record Named(
            String name, @Nullable String type, @Nullable String id) {}
}
