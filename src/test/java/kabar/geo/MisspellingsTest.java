package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    @ParameterizedTest
    @CsvSource({
        "kazakhstsn, kazakhstan, true",
        "kazakstan, kazakhstan, true",
        "kazzakhstan, kazakhstan, true",
        "kazakhstna, kazakhstan, false",
        "kazahkstan, kazakhstan, true",
        "tazakhstan, kazakhstan, false",
        "kazakhstanx, kazakhstan, false",
        "kazakhstan, kazakhstan, false",
        "kazakhztxn, kazakhstan, false",
        "austria, australia, false"
    })
    void oneEdit_changedSwappedMissingOrDoubled_isOneAwayFromTheEnds(String word, String name, boolean expected) {
        assertThat(Misspellings.oneEdit(word, name)).isEqualTo(expected);
    }
}
