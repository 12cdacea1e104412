package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabar.article.Country;
import kabar.eval.sets.CountryCase;
import kabar.eval.sets.Event;
import org.junit.jupiter.api.Test;

class CountryTallyTest {
    private final CountryTally tally = new CountryTally();

    @Test
    void codes_areCountedOverAllArticlesTogether() {
        tally.add(labelled(List.of("KZ"), List.of("RU"), Map.of("ID", "dateline")), answer("KZ", "ru", "id"));
        tally.add(labelled(List.of("JP"), List.of(), Map.of()), answer("FR"));
        assertThat(tally.countries.precision()).isEqualTo(0.5);
        assertThat(tally.countries.recall()).isEqualTo(2 / 3.0);
        assertThat(tally.countries.f1()).isEqualTo(4 / 7.0);
        assertThat(tally.reasons).isEqualTo(Map.of("dateline", 1, "unlisted", 1));
        assertThat(tally.firstRight).isEqualTo(1);
        assertThat(tally.exact).isZero();
    }

    @Test
    void first_isTheFirstPrimaryOne_elseTheFirst() {
        assertThat(answer("ru", "KZ").first()).isEqualTo("KZ");
        assertThat(answer("ru", "kz").first()).isEqualTo("RU");
        assertThat(answer().first()).isEqualTo("ZZ");
    }

    @Test
    void articleAboutNoCountry_isRightWithoutAPrimaryOne() {
        CountryCase none = labelled(List.of("ZZ"), List.of("FR"), Map.of());
        assertThat(CountryTally.firstIsRight(none, answer("ZZ"))).isTrue();
        assertThat(CountryTally.firstIsRight(none, answer("fr"))).isTrue();
        assertThat(CountryTally.firstIsRight(none, answer("FR"))).isFalse();
        tally.add(none, answer("ZZ"));
        assertThat(tally.countries.recall()).isZero();
        assertThat(tally.countries.precision()).isZero();
    }

    /** Capital letters for a primary country, small ones for a secondary. */
    private static CountryAnswer answer(String... codes) {
        List<Country> countries = Stream.of(codes)
                .map(code -> new Country(
                        code.toUpperCase(java.util.Locale.ROOT),
                        code.equals(code.toUpperCase(java.util.Locale.ROOT))
                                ? Country.Role.PRIMARY
                                : Country.Role.SECONDARY,
                        1,
                        1,
                        List.of()))
                .toList();
        return new CountryAnswer(countries, List.of(), List.of());
    }

    private static CountryCase labelled(List<String> primary, List<String> secondary, Map<String, String> wrong) {
        var article = Event.of("a", "Judul", "Isi").article();
        return new CountryCase("set", "a", "id", article, primary, secondary, wrong, null, null, Set.of());
    }
}
