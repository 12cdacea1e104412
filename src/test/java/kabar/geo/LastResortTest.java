package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.article.Country;
import kabar.article.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The country of an article that names none, and what it is said to rest on. */
class LastResortTest {
    private static final Evidence FILED_FROM_JAKARTA = new Evidence.Fallback(Evidence.Basis.DATELINE, "JAKARTA");

    @Test
    void attribute_domesticReportWithoutAnyName_fallsBackToTheDateline() {
        About about = Texts.about(Texts.subject(
                "id", "Harga cabai rawit naik", "Harga cabai rawit naik jelang Lebaran.", "JAKARTA", "ID"));
        assertThat(about.countries())
                .containsExactly(new Country("ID", Country.Role.PRIMARY, 1.0, 0, List.of(FILED_FROM_JAKARTA)));
        assertThat(about.rejected()).isEmpty();
    }

    @Test
    void attribute_datedReportWithoutDateline_fallsBackToTheOutletWhichIsThenNotRejected() {
        About about = Texts.about(Texts.subject(
                "id", "Harga cabai naik", "Harga cabai naik pada Selasa (26/5) menurut pedagang.", null, "ID"));
        var outlet = new Evidence.Fallback(Evidence.Basis.PUBLISHER, "ID");
        assertThat(about.countries()).containsExactly(new Country("ID", Country.Role.PRIMARY, 1.0, 0, List.of(outlet)));
        assertThat(about.rejected()).isEmpty();
    }

    @Test
    void attribute_countryOfFilingBesideOneThatIsNamedLater_showsTheDateline() {
        About about = Texts.about(Texts.subject(
                "id",
                "Pasar Ikan Kembali Ramai",
                "Pasar ikan di tepi teluk kembali ramai setelah libur panjang, kata para pedagang di sana. "
                        + "Harga kerapu turun. Pembeli dari Jepang datang lagi. Jepang pasar terbesar, dan Jepang membeli kerapu hidup.",
                "JAKARTA",
                null));
        assertThat(Texts.codes(about)).containsExactly("ID", "JP");
        assertThat(about.countries().get(0).evidence()).containsExactly(FILED_FROM_JAKARTA);
        assertThat(about.countries().get(1).evidence())
                .extracting(Evidence::rule)
                .containsOnly(Evidence.Rule.NAME);
    }

    @Test
    void attribute_nothingAtAll_hasNoEvidence() {
        assertThat(Texts.about("en", "", "A quiet day.").countries())
                .containsExactly(new Country("ZZ", Country.Role.PRIMARY, 1.0, 0, List.of()));
    }

    @Test
    void attribute_dayGivenWithTheSourceFarDown_saysNothingOfTheOutlet() {
        String body = "Perusahaan itu merilis pembaruan aplikasi pesan. ".repeat(6) + "Demikian dikutip Senin (18/5).";
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Aplikasi Pesan Baru", body, null, "ID"))))
                .containsExactly("ZZ");
    }

    @Test
    void attribute_adviceOfAHomeOutlet_isAboutNoCountry() {
        assertThat(Texts.codes(Texts.about(Texts.subject(
                        "id", "Cara Menyimpan Sayur", "Bungkus sayur dengan kertas agar tetap segar.", null, "ID"))))
                .containsExactly("ZZ");
    }

    @ParameterizedTest
    @CsvSource({"0,ID", "1,ZZ"})
    void attribute_dayWithinTheFirst250Letters_speaksForTheOutlet(int beyond, String code) {
        String opening = "Harga cabai naik menurut pedagang di sana. ";
        String body = opening + "x".repeat(250 - 4 - 1 - opening.length() + beyond - 1) + " (26/5)";
        assertThat(body.indexOf('/')).isEqualTo(248 + beyond);
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Harga", body + " kemarin.", null, "ID"))))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harga naik (6/5) lagi         | ID
            Harga naik (26/5) lagi        | ID
            Harga naik 26/5 lagi          | ZZ
            Harga naik (126/5) lagi       | ZZ
            Harga naik (a/5) lagi         | ZZ
            Harga naik (6/a) lagi         | ZZ
            Harga naik dan/atau (6/5)     | ID
            (6/5) harga naik              | ID
            Harga naik                    | ZZ
            """)
    void attribute_dayInBrackets_isOneOrTwoDigitsBeforeAStroke(String body, String code) {
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Harga", body, null, "ID"))))
                .containsExactly(code);
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Harga", body, null, null))))
                .containsExactly("ZZ");
    }

    @Test
    void attribute_datelineOfNoCountry_fallsBackToTheOutlet() {
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Harga", "Harga naik (6/5) lagi", "ZUBRIN", "ID"))))
                .containsExactly("ID");
    }
}
