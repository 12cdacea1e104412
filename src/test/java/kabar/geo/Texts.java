package kabar.geo;

import java.util.List;
import java.util.stream.Collectors;
import kabar.article.Country;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Articles for the tests of this package. */
final class Texts {
    static final Gazetteer GAZETTEER = Gazetteer.load();

    private Texts() {}

    static Subject subject(String language, String title, String body) {
        return subject(language, title, body, null, null);
    }

    static Subject subject(
            String language, String title, String body, @Nullable String dateline, @Nullable String publisherCountry) {
        Tokens titleTokens = Tokens.of(title);
        Tokens bodyTokens = Tokens.of(body);
        List<Hit> known = GAZETTEER.find(bodyTokens, language);
        return new Subject(
                language,
                titleTokens,
                GAZETTEER.findInTitle(titleTokens, language, known),
                bodyTokens,
                known,
                dateline,
                null,
                publisherCountry,
                "");
    }

    static About about(String language, String title, String body) {
        return about(subject(language, title, body));
    }

    static About about(Subject subject) {
        return new Attribution(GAZETTEER).attribute(subject);
    }

    static List<String> codes(About about) {
        return about.countries().stream().map(Country::code).toList();
    }

    /** Codes of the hits that speak for a country, in order of the text, each once. */
    static String found(String language, String text) {
        return GAZETTEER.find(Tokens.of(text), language).stream()
                .filter(Attribution::speaks)
                .map(hit -> hit.entry().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
