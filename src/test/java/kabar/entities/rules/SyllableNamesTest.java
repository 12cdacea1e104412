package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of syllables, which no list of given names has. */
class SyllableNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id | lalu An Se Dong mengalahkan lawan | person An Se Dong
            id | lalu Shin Tae-gon melatih tim | person Shin Tae-gon
            id | lalu He Bing Tao kalah | person He Bing Tao
            en | then Park Joon-hyuk won | person Park Joon-hyuk
            en | then Nguyen Xuan Binh spoke | person Nguyen Xuan Binh
            en | then He Bing Street was closed | ``
            id | lalu Han Datang | ``
            vi | sau đó Trần Thị Lan bị bắt | person Trần Thị Lan
            vi | sau đó Lê Nam nói | person Lê Nam
            """)
    void surnameAndSyllables_areAPerson(String language, String text, String found) {
        assertThat(Marked.found(language, text, false, PersonRules::apply)).isEqualTo(found);
    }
}
