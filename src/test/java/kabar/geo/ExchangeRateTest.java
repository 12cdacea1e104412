package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import kabar.article.Country;
import kabar.article.Country.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Dolar AS Dekati Rp 15.100 | Dolar AS naik terhadap rupiah pagi ini. The Fed menahan suku bunga AS.     | ID
            id | Rupiah Menguat Tipis      | Mata uang itu naik 30 poin terhadap dolar AS karena data inflasi AS.      | ID
            en | Argentine Peso Hits Low   | The currency lost four per cent against the U.S. dollar on Monday.        | AR
            """)
    void attribute_rateInDollars_isAboutTheLocalMoneyAndThenTheDollar(
            String language, String title, String body, String local) {
        assertThat(Texts.about(language, title, body).countries())
                .extracting(Country::code, Country::role)
                .containsExactly(tuple(local, Role.PRIMARY), tuple("US", Role.SECONDARY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Harga Beras Naik | Beras naik menjadi Rp 15.000. Rupiah melemah terhadap dolar AS.
            id | Rupiah Palsu Disita di Garut | Polisi menyita uang palsu senilai 300 juta rupiah di Garut, Jawa Barat.
            id | Rupiah Terkumpul untuk Korban Banjir Garut | Bantuan itu setara dengan 5 dolar AS seorang, kata panitia.
            """)
    void local_otherReportsWithMoney_areNoRates(String language, String title, String body) {
        assertThat(ExchangeRate.local(Texts.subject(language, title, body))).isNull();
    }

    @Test
    void local_twoMoneysWithoutADollar_isNoRateInDollars() {
        assertThat(ExchangeRate.local(Texts.subject("id", "Rupiah dan Baht Thailand Melemah", "")))
                .isNull();
    }
}
