package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every language finds its countries: the names of the platform's own CLDR data, of another release than the gazetteer's, in short
 * sentences with what the language writes together with a name.
 */
class CountryNamesTest {
    private static final double LEAST = 0.94;
    /** The older release spells many names of these otherwise, Tigrinya ones as Amharic does. */
    private static final Map<String, Double> LEAST_OF =
            Map.of("ti", 0.7, "ig", 0.88, "ha", 0.9, "am", 0.92, "bn", 0.92, "or", 0.92);

    @ParameterizedTest
    @MethodSource("carriers")
    void everyLanguage_findsItsCountries(String language, String sentences) {
        var missed = new ArrayList<String>();
        int all = 0;
        Locale locale = Locale.forLanguageTag(language.equals("tl") ? "fil" : language);
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(locale)
                    .replaceAll(" ?[(\\[（].*", "");
            for (String sentence : sentences.split("\\|", -1)) {
                String text = filled(sentence, bare(language, name));
                if (text == null) continue;
                all++;
                boolean found = Texts.GAZETTEER.find(Tokens.of(text), language).stream()
                        .anyMatch(hit -> hit.entry().code().equals(code) && Attribution.speaks(hit));
                if (!found) missed.add(code + " " + text);
            }
        }
        assertThat(missed)
                .as("%s: %d of %d missed", language, missed.size(), all)
                .hasSizeLessThan((int) (all * (1 - LEAST_OF.getOrDefault(language, LEAST))) + 1);
    }

    /** Names in Nguni languages stand with a prefix of their own. */
    private static String bare(String language, String name) {
        return language.equals("zu") || language.equals("xh")
                ? name.replaceFirst("^(?:[ieu]-|[ieu](?=\\p{Lu}))", "")
                : name;
    }

    private static @Nullable String filled(String sentence, String name) {
        int from = sentence.indexOf('{');
        int to = sentence.indexOf('}');
        String change = sentence.substring(from + 1, to);
        String put = name;
        if (!change.isEmpty()) {
            String[] ends = change.split(">(?=[^>=]*$)", -1);
            put = name.replaceFirst("(?:" + ends[0] + ")$", ends[1]);
            if (put.equals(name)) return null;
        }
        return sentence.substring(0, from) + put + sentence.substring(to + 1);
    }

    static Stream<Object[]> carriers() throws IOException {
        try (InputStream in = CountryNamesTest.class.getResourceAsStream("carriers.tsv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1));
        }
    }
}
