package kabar.geo;

import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What attribution looks at: an article's two texts with the known names in them, and what stood around them.
 *
 * @param language of the text, ISO 639
 * @param dateline place the report was filed from
 * @param publisherCountry ISO 3166-1 alpha-2 of the outlet
 * @param boilerplate text that was cut
 */
public record Subject(
        String language,
        Tokens title,
        List<Hit> titleHits,
        Tokens body,
        List<Hit> bodyHits,
        @Nullable String dateline,
        @Nullable String byline,
        @Nullable String publisherCountry,
        String boilerplate) {
    /** The same with other known names. */
    public Subject with(List<Hit> titleHits, List<Hit> bodyHits) {
        return new Subject(language, title, titleHits, body, bodyHits, dateline, byline, publisherCountry, boilerplate);
    }
}
