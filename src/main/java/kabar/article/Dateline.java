package kabar.article;

import org.jspecify.annotations.Nullable;

/** Where a report was filed from, which is not what it is about; {@code country} is ISO 3166-1 alpha-2. */
public record Dateline(String text, @Nullable String country) {}
