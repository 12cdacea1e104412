package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons by the words beside their names, where nothing else speaks for them. */
class PersonRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hadir Dr. Zubrin Kalato kemarin | ``
            hadir Dr. Ahmad Kalato kemarin | person Ahmad Kalato
            hadir dr Ahmad Kalato kemarin | person Ahmad Kalato
            hadir Dr, Ahmad Kalato kemarin | person Ahmad Kalato
            hadir Dr. AHMAD KALATO kemarin | ``
            hadir Dr. A kemarin | ``
            hadir Kombes Pol Ahmad Kalato kemarin | person Ahmad Kalato
            hadir Dr. I Ahmad Kalato kemarin | person I Ahmad Kalato
            kata Zubrin kemarin | person Zubrin
            kata zubrin kemarin | ``
            kata, Zubrin kemarin | ``
            Kata Zubrin kemarin | ``
            kata ZUBRIN kemarin | ``
            kata <PER ZUBRIN> kemarin | person ZUBRIN
            kata Menteri kemarin | ``
            lalu Ahmad Zubrin mengatakan kemarin | person Ahmad Zubrin
            lalu Ahmad Zubrin menyebut kemarin | person Ahmad Zubrin
            lalu Ahmad Zubrin menegaskan kemarin | person Ahmad Zubrin
            Ahmad menegaskan kemarin | person Ahmad
            Zubrin menegaskan kemarin | ``
            <PER Zubrin> menegaskan kemarin | ``
            {PERSON ID Zubrin} menegaskan kemarin | person Zubrin
            pelaku Ahmad Zubrin (34) ditangkap | person Ahmad Zubrin
            pelaku <PER Zubrin> (34) ditangkap | person Zubrin
            pelaku Zubrin (34) ditangkap | ``
            pelaku <PER Zubrin> (341) ditangkap | ``
            pelaku <PER Zubrin> (4) ditangkap | ``
            pelaku <PER Zubrin> (34 tahun) ditangkap | ``
            pelaku Menteri <PER Zubrin> (34) ditangkap | person Zubrin
            lalu Ahmad Zubrin datang | person Ahmad Zubrin
            lalu Ahmad datang | ``
            lalu Zubrin Ahmad datang | ``
            lalu Ahmad Zubrin Timan Kalato Marok datang | person Ahmad Zubrin Timan Kalato Marok
            lalu Ahmad Zubrin Timan Kalato Marok Sulim datang | ``
            lalu gedung Ahmad Zubrin datang | ``
            lalu Gedung Ahmad Zubrin datang | ``
            lalu kota Ahmad Zubrin datang | ``
            lalu perusahaan Ahmad Zubrin datang | ``
            lalu Ahmad Zubrin Agency datang | ``
            lalu AHMAD Zubrin datang | ``
            lalu <ORG Ahmad Zubrin> datang | ``
            lalu {PLACE ID Ahmad} Zubrin datang | ``
            lalu {PERSON ID Ahmad} Zubrin datang | person Ahmad Zubrin
            lalu Ahmad-Zubrin datang | ``
            lalu Ahmad-Yusuf datang | person Ahmad-Yusuf
            lalu Ahmad Zubrin Senin datang | person Ahmad Zubrin
            lalu Ahmad Zubrin Menteri datang | person Ahmad Zubrin
            lalu Ahmad Zubrin FRA datang | person Ahmad Zubrin
            lalu <PER Zubrin Timan Kalato Marok> menegaskan kemarin | person Zubrin Timan Kalato Marok
            lalu <PER Zubrin Timan Kalato Marok Sulim> menegaskan kemarin | ``
            hadir Dr Juli Ahmad Zubrin kemarin | person Juli Ahmad Zubrin
            lalu Ahmad J. Zubrin datang | person Ahmad J. Zubrin
            lalu Ahmad Timan. Zubrin datang | person Ahmad Timan
            lalu Ahmad Zubrin's datang | person Ahmad Zubrin
            lalu Ahmad PAN Zubrin datang | ``
            lalu Rabu Ahmad Zubrin datang | ``
            lalu Ahmad {COUNTRY CN China} datang | ``
            lalu Ahmad {PLACE ID Garut} datang | ``
            lalu Ahmad {REGION 143 Asia Tengah} datang | ``
            lalu Ahmad Zubrin Dinas datang | person Ahmad Zubrin
            lalu Ahmad Zubrin Tbk datang | ``
            lalu Ahmad Zubrin Dr datang | person Ahmad Zubrin
            kata Zubrin Dinas kemarin | person Zubrin
            kata Zubrin Timan Kalato Marok Sulim Tarap Jenik kemarin | person Zubrin Timan Kalato Marok Sulim Tarap
            lalu {PERSON RU Putin} datang | person Putin
            lalu Wisata {PERSON RU Putin} datang | person Putin
            lalu Zubrin {PERSON RU Putin} datang | ``
            lalu Menteri {PERSON RU Putin} datang | person Putin
            lalu {PERSON RU putin} datang | ``
            """)
    void person_inIndonesian(String text, String found) {
        assertThat(Marked.found("id", text, false, PersonRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            met Dr. Zubrin Kalato again | person Zubrin Kalato
            met Dr. A again | ``
            met Mr Zubrin again | person Zubrin
            then Ahmad Zubrin said again | person Ahmad Zubrin
            Ahmad said again | person Ahmad
            then Zubrin said again | ``
            then Ahmad Zubrin arrived | person Ahmad Zubrin
            then Ahmad Zubrin Timan arrived | person Ahmad Zubrin Timan
            then Museum Ahmad Zubrin arrived | ``
            the Corona-Krise arrived | ``
            """)
    void person_inEnglish(String text, String found) {
        assertThat(Marked.found("en", text, false, PersonRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            तब {PERSON RU पुतिन} आए | person पुतिन
            """)
    void person_inHindi(String text, String found) {
        assertThat(Marked.found("hi", text, false, PersonRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kata Ahmad Zubrin Datang | ``
            Kata Ahmad Zubrin Said Datang | ``
            Kata Dr. Ahmad Zubrin Rumah | person Ahmad Zubrin
            Kata {PERSON RU Putin} Datang | person Putin
            Kata kata Zubrin kemarin | ``
            """)
    void person_inIndonesianHeadlines(String text, String found) {
        assertThat(Marked.found("id", text, true, PersonRules::apply)).isEqualTo(found);
    }
}
