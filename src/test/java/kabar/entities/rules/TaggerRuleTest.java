package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Entity;
import kabar.entities.Report;
import kabar.geo.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with the words a tagger takes for names, and names no rule knows. */
class TaggerRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Menurut Kombes I Wayan Sudarta, jalan itu ditutup. | I Wayan Sudarta",
                "id | Rencana itu dibahas Peter Pan Junfeng di Jakarta. | Peter Pan Junfeng",
                "pl | W Warszawie Grzegorz Malinowski otworzył wystawę. | Grzegorz Malinowski",
                "id | Di Mahkamah Agung, terdakwa Bambang Hartono menangis. | Bambang Hartono",
                "en | On Wednesday Eduardo Mendoza told reporters that he was ready. | Eduardo Mendoza",
                "en | The award went to Thandiwe Mokoena, who lives near the river. | Thandiwe Mokoena",
                "es | El premio fue para Ramiro Villalobos, que vive cerca del mar. | Ramiro Villalobos",
                "de | Den Preis bekam Friedhelm Baumgartner aus der Nachbarschaft. | Friedhelm Baumgartner",
                "ru | Об этом сообщил Владислав Коротаев в четверг. | Владислав Коротаев",
            })
    void person_isFound(String language, String text, String name) {
        assertThat(Report.in(language, text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kegelisahan Wilan tampak dari wajahnya. \"Saya lelah,\" kata Wilan.",
                "Terpilihnya Wilan mengejutkan. \"Saya lelah,\" kata Wilan.",
            })
    void derivedWord_thatOpensASentence_isNoPartOfTheName(String text) {
        assertThat(Report.indonesian(text).persons()).containsExactly("Wilan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Panitia menggelar Merbabu Trail Run akhir pekan ini.",
                "Mobil itu dipajang di Bandung International Motor Show tahun lalu.",
                "Sebagai catatan, Tim Garuda Muda berlaga lagi besok.",
                "Tentara-tentara itu pulang ke rumah.",
            })
    void eventOrPlural_isNoName(String text) {
        assertThat(Report.indonesian(text).persons()).isEmpty();
        assertThat(Report.indonesian(text).organisations()).isEmpty();
    }

    @Test
    void partOfALongerKnownName_isNoPerson() {
        Report report = Report.indonesian("Nilai tukar dolar Hong Kong turun tipis.")
                .knows(Entry.Kind.NEUTRAL, "", "dolar Hong Kong");
        assertThat(report.persons()).isEmpty();
    }

    @Test
    void placeKnownWithThePrepositionBefore_isNamedWithoutIt() {
        Report report = Report.indonesian("Warga di Pati menggelar kirab.").knows(Entry.Kind.PLACE, "ID", "di Pati");
        assertThat(report.places()).containsExactly("Pati");
    }

    @Test
    void townWithThePersonsName_givesThePersonNoCountry() {
        Report report = Report.indonesian("Hal itu dikatakan Bripka Eko Julianto, Senin. Menurut Eko, jalan licin.")
                .knows(Entry.Kind.PLACE, "NG", "Eko");
        assertThat(report.only(Entity.Type.PERSON).name()).isEqualTo("Eko Julianto");
        assertThat(report.only(Entity.Type.PERSON).country()).isNull();
        assertThat(report.places()).isEmpty();
    }

    @Test
    void smallWordBehindAName_isNoPartOfIt() {
        assertThat(Report.indonesian("Pidato Presiden Bambang Wijaya Untuk Rakyat.")
                        .persons())
                .containsExactly("Bambang Wijaya");
    }

    @Test
    void townBehindALocalOffice_isNotItsHolder() {
        Report report = Report.indonesian("Wali Kota Sukamulya, Bambang Hartono, menolak usulan itu.");
        assertThat(report.persons()).containsExactly("Bambang Hartono");
    }
}
