package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names of countries as news writes them: names, demonyms, capitals, abbreviations and by-names, inflected, in the script of each
 * language. They were written before looking into the gazetteer; one that fails is a gap there.
 */
class SpellingsTest {
    @ParameterizedTest
    @MethodSource("spellings")
    void sentence_isAboutItsCountryAlone(String language, String sentence, String code) {
        assertThat(Texts.codes(Texts.about(language, "", sentence)))
                .as("%s: %s", language, sentence)
                .containsExactly(code);
    }

    static Stream<Object[]> spellings() throws IOException {
        try (InputStream in = SpellingsTest.class.getResourceAsStream("/kabar/spellings.tsv")) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            return new String(file, StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1));
        }
    }
}
