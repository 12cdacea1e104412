package kabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryCodesTest {
    @Test
    void all_isIso3166WithKosovoAndUnknown() {
        assertThat(CountryCodes.ALL)
                .hasSize(251)
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK", CountryCodes.UNKNOWN))
                                .sorted()
                                .toList());
    }
}
