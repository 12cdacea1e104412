package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareHeadlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    Court jails ex-mayor over dam - The Daily Sample; The Daily Sample; -; Court jails ex-mayor over dam
                    Court jails ex-mayor over dam - Daily Sample; The Daily Sample; -; Court jails ex-mayor over dam
                    Gempa guncang Maluku Utara | Kompas.com; Kompas; kompas.com; Gempa guncang Maluku Utara
                    Gempa guncang Maluku Utara | Nasional | Kompas.com; -; -; Gempa guncang Maluku Utara
                    Gempa guncang Maluku Utara - Warta; -; warta.example; Gempa guncang Maluku Utara
                    印尼 地震 三 人 死亡_新华网; 新华网; -; 印尼 地震 三 人 死亡
                    VIDEO: Gempa guncang Maluku Utara; -; -; Gempa guncang Maluku Utara
                    [FOTO] Gempa guncang Maluku Utara; -; -; Gempa guncang Maluku Utara
                    LIVE: Gempa guncang Maluku Utara | Warta; Warta; -; Gempa guncang Maluku Utara
                    """)
    void of_whatStandsAround_isLeftOut(String title, String publisher, String domain, String bare) {
        assertThat(BareHeadline.of(title, publisher, domain)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    Court jails ex-mayor over dam - report; The Daily Sample; sample.example
                    Gempa guncang Maluku Utara | Nasional; Warta; warta.example
                    Live music returns to Jakarta; -; -
                    Video shows ship on fire; -; -
                    UPDATE: Gempa guncang Maluku Utara; -; -
                    Video: Warta; Warta; -
                    Warta - Warta; Warta; -
                    Persib - Persija 2-1; -; -
                    Piala Dunia: Prancis-Argentina 3-3; -; -
                    """)
    void of_otherHeadlines_stayWhole(String title, String publisher, String domain) {
        assertThat(BareHeadline.of(title, publisher, domain)).isEqualTo(title);
    }
}
