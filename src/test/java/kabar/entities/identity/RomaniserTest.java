package kabar.entities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomaniserTest {
    @ParameterizedTest
    @CsvSource({
        "лавров,lavrov",
        "λαβροφ,lavrof",
        "ლავროვი,lavrovi",
        "ラブロフ,raburofu",
        "らぶろふ,raburofu",
        "לברוב,lbrub",
        "ኦባማ,obama"
    })
    void part_inLatinLetters(String part, String latin) {
        assertThat(Romaniser.latin(part)).isEqualTo(latin);
    }
}
