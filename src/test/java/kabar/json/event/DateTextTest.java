package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final Locale BEFORE = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2022-01-12T00:01:00Z;                2022-01-12T00:01:00Z
                    2022-01-12T07:01:00+07:00;           2022-01-12T00:01:00Z
                    2022-01-12T07:01:00.25+0700;         2022-01-12T00:01:00.250Z
                    2022-01-12T07:01+07:00[Asia/Jakarta]; 2022-01-12T00:01:00Z
                    2022-01-11 19:01:00-05;              2022-01-12T00:01:00Z
                    2022-01-12;                          2022-01-12T00:00:00Z
                    2022-01-12 07:01:33;                 2022-01-12T07:01:33Z
                    2022/01/12 07:01;                    2022-01-12T07:01:00Z
                    2024-02-29;                          2024-02-29T00:00:00Z
                    2016-12-31T23:59:60Z;                2016-12-31T23:59:59Z
                    20220112;                            2022-01-12T00:00:00Z
                    20220112070133;                      2022-01-12T07:01:33Z
                    Wed, 12 Jan 2022 00:01:00 GMT;       2022-01-12T00:01:00Z
                    Wed, 12 Jan 2022 07:01:00 +0700;     2022-01-12T00:01:00Z
                    Wed, 12-Jan-22 00:01:00 UTC;         2022-01-12T00:01:00Z
                    26-FEB-1987 15:01:01.79;             1987-02-26T15:01:01.790Z
                    Wed, 12 Jan 2022 07:01:00 GMT+7;     2022-01-12T00:01:00Z
                    Tue, 11 Jan 2022 19:01:00 EST;       2022-01-12T00:01:00Z
                    'January 12, 2022 7:01 PM';          2022-01-12T19:01:00Z
                    '12 January 2022 12:05 am';          2022-01-12T00:05:00Z
                    1641945660;                          2022-01-12T00:01:00Z
                    1641945660.5;                        2022-01-12T00:01:00.500Z
                    1641945660123;                       2022-01-12T00:01:00.123Z
                    1641945660123456;                    2022-01-12T00:01:00.123456Z
                    1641945660123456789;                 2022-01-12T00:01:00.123456789Z
                    -100000000;                          1966-10-31T14:13:20Z
                    'Rabu, 12 Jan 2022 07:01 WIB';       2022-01-12T00:01:00Z
                    'RABU, 12 JANUARI 2022 | 07:01 WIB'; 2022-01-12T00:01:00Z
                    'Rabu, 12 Januari 2022 - 07.01 WITA'; 2022-01-11T23:01:00Z
                    '12 Agustus 2022 pukul 09.30 WIT';   2022-08-12T00:30:00Z
                    'Rabu, 12 Januari 2022 07:01';       2022-01-12T00:01:00Z
                    'Jum''at (14/1/2022) 10:00 WIB';     2022-01-14T03:00:00Z
                    12/01/2022 07:01 WIB;                2022-01-12T00:01:00Z
                    01/13/2022;                          2022-01-13T00:00:00Z
                    12.01.2022 07:01;                    2022-01-12T07:01:00Z
                    '07:01 WIB, 12 Mei 2022';            2022-05-12T00:01:00Z
                    '12 Ogos 2022';                      2022-08-12T00:00:00Z
                    0001-01-01T00:00:00Z;                0001-01-01T00:00:00Z
                    """)
    void read_date_isUnderstoodUnderAnyLocale(String text, Instant time) {
        for (String language : new String[] {"en", "tr", "ar", "id"}) {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(DateText.read(text)).as(language).isEqualTo(time);
            assertThat(DateText.read(text.toUpperCase(Locale.ROOT)))
                    .as(language)
                    .isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "2022",
                "2022-01",
                "2022-13-01",
                "2022-02-30",
                "2023-02-29",
                "12 Jan",
                "Januari 2022",
                "0",
                "-",
                "1.",
                "99",
                "2022-01-12T25:00",
                "2022-01-12 07:60",
                "12 Jan 2022 07:01 XYZ",
                "12 Jan 2022 13 Jan 2022",
                "2022-01-12T07:01+25:00",
                "20221399",
                "-0220112",
                "1e9",
                "99999999999999999999",
                "2022-01-12 07:01 08:01",
                "12 Jan Feb 2022",
                "13:00 pm 1 Jan 2022",
                "2022-01-12 {}",
                "1/2",
                "12345-01-01",
                "١٢-٠١-٢٠٢٢",
                "Rabu, 12 Jan 2022 07:01 WIB dan seterusnya sampai panjang sekali sekali"
            })
    void read_otherText_isNone(String text) {
        assertThat(DateText.read(text)).isNull();
    }
}
