package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.RejectedCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many countries named alike, and one name of two. */
class CrowdTest {
    private static final String RESULTS =
            "Delapan pemain muda melaju ke babak kedua setelah hari pertama yang panjang di gelanggang itu. Hari itu penonton datang sejak"
                    + " pagi, dan pertandingan terakhir baru selesai menjelang tengah malam, kata panitia yang lelah tetapi senang. Satu lawan"
                    + " berasal dari Denmark. Lawan lain datang dari Prancis. Wakil Jepang mundur. Pemain Taiwan cedera. Pemain India menang,"
                    + " dan satu lagi wakil India kalah.";

    @Test
    void attribute_manyCountriesNamedOnceOrTwice_isAboutNone() {
        About about = Texts.about("id", "Delapan Melaju ke Babak Kedua", RESULTS);
        assertThat(Texts.codes(about)).containsExactly("ZZ");
        assertThat(about.rejected()).contains(new RejectedCountry("IN", RejectedCountry.Reason.PASSING, 2));
    }

    @Test
    void attribute_oneOfThemInTheTitle_isAboutIt() {
        assertThat(Texts.codes(Texts.about("id", "India Melaju ke Babak Kedua", RESULTS)))
                .containsExactly("IN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le Congo a ouvert un port à Brazzaville. Le président congolais y était. | CG
            fr | Le Congo a ouvert un port à Kinshasa. Le président congolais y était.    | CD
            fr | Le Congo a ouvert un port. Le président congolais y était.               | CD
            en | Congo opened a port in Brazzaville.                                      | CG
            """)
    void attribute_congo_isTheOneWhoseCapitalTheTextNames(String language, String body, String code) {
        assertThat(Texts.codes(Texts.about(language, "", body))).containsExactly(code);
    }

    @Test
    void attribute_bothCongos_stayTwo() {
        String body =
                "Le Congo-Brazzaville et la République démocratique du Congo ont ouvert un pont entre Brazzaville et Kinshasa.";
        assertThat(Texts.codes(Texts.about("fr", "", body))).containsExactlyInAnyOrder("CD", "CG");
    }
}
