package kabar.article;

import org.jspecify.annotations.Nullable;

/** The outlet that published an article, as far as its event says; {@code country} is ISO 3166-1 alpha-2, upper case. */
public record Publisher(
        @Nullable String name,
        @Nullable String domain,
        @Nullable String country) {
    public static final Publisher UNKNOWN = new Publisher(null, null, null);
}
