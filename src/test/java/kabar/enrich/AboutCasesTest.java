package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kabar.article.Country;
import kabar.article.Publisher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an article is about, and what stands in it and is not meant: places of filing, links, agencies, outlets, languages,
 * namesakes, regions, money.
 */
class AboutCasesTest {
    private static final Enricher ENRICHER = Enricher.shipped();

    @ParameterizedTest
    @MethodSource("cases")
    void article_isRoutedToWhatItIsAbout(String kind, String language, String title, String body, String codes) {
        List<String> routed =
                ENRICHER
                        .enrich(Reports.of(title, body.replace('¶', '\n'), language, Publisher.UNKNOWN), 0)
                        .countries()
                        .stream()
                        .map(Country::code)
                        .toList();
        assertThat(routed).as("%s, %s: %s", kind, language, title).containsExactlyInAnyOrder(codes.split(" "));
    }

    static Stream<Object[]> cases() throws IOException {
        return Stream.concat(cases("about-cases.txt"), cases("homograph-cases.txt"));
    }

    private static Stream<Object[]> cases(String file) throws IOException {
        try (InputStream in = AboutCasesTest.class.getResourceAsStream("/kabar/" + file)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray());
        }
    }
}
