package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RABU, 12 JANUARI 2022 07:01 WIB;2022-01-12T00:01:00Z",
                "Kamis, 02 Mei 2024 | 13:53;2024-05-02T06:53:00Z",
                "Senin, 29 April 2024 | 01:56 WITA;2024-04-28T17:56:00Z",
                "Jumat, 1 Agustus 2025 pukul 09.30 WIT;2025-08-01T00:30:00Z",
                "12/01/2022 07:01 WIB;2022-01-12T00:01:00Z",
                "12-01-2022;2022-01-12T00:00:00Z",
                "2022-01-12 07:01:30 UTC;2022-01-12T07:01:30Z",
                "Published January 12, 2022 at 7:01 pm GMT;2022-01-12T19:01:00Z",
                "12 Jan 2022, 12:05 am;2022-01-12T00:05:00Z",
                "Khamis, 5 Ogos 2021;2021-08-04T17:00:00Z",
                "Diperbarui 31 Desember 2021, 23:59 WIB;2021-12-31T16:59:00Z",
            })
    void instant_aDateLine_saysItsTime(String line, Instant time) {
        assertThat(DateLine.instant(line)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga beras naik 12 Januari 2022",
                "12 Januari",
                "32 Januari 2022",
                "30 Februari 2022",
                "Rabu, 12 Januari 2022 | 25:01",
                "Gempa 5,2 SR 12/01/2022",
                "2022",
                "ـ ـ 5",
                "",
                "Mei",
            })
    void instant_anythingElse_isNoDateLine(String line) {
        assertThat(DateLine.instant(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void instant_capitals_areReadUnderAnyDefaultLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(DateLine.instant("KAMIS, 9 JUNI 2022 10:00 WIB")).isEqualTo(Instant.parse("2022-06-09T03:00:00Z"));
    }
}
