package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Country;
import kabar.article.Publisher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names taken for one another, nicknames, inflections: each text as a headline of its own. */
class ComplaintsTest {
    private static final Enricher ENRICHER = Enricher.shipped();

    @ParameterizedTest
    @MethodSource("complaints")
    void headline_routesToTheCountriesMeantAndToNoOther(String language, String text, String codes) {
        List<String> routed = ENRICHER.enrich(headline(language, text), 0).countries().stream()
                .map(Country::code)
                .toList();
        var wanted = new ArrayList<String>();
        var unwanted = new ArrayList<String>();
        for (String code : codes.split(" ", -1)) {
            if (code.startsWith("-")) unwanted.add(code.substring(1));
            else if (!code.isEmpty()) wanted.add(code);
        }
        assertThat(routed).as(text).containsAll(wanted);
        assertThat(routed).as(text).filteredOn(unwanted::contains).isEmpty();
    }

    static Stream<Object[]> complaints() throws IOException {
        try (InputStream in = ComplaintsTest.class.getResourceAsStream("/kabar/complaints.txt")) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            return new String(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ?", 3));
        }
    }

    /** A dateline is one in a body only. */
    private static Article headline(String language, String text) {
        boolean filed = text.startsWith("JAKARTA - ");
        return Reports.of(
                filed ? "" : text,
                filed ? text : "",
                null,
                new Publisher("Warta Uji", null, language.equals("id") ? "ID" : null));
    }
}
