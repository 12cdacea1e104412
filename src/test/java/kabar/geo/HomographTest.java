package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are also words, surnames or other places. */
class HomographTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Malang benar nasib petani itu
            id | Batu besar menutup jalan
            id | Solo karier penyanyi itu panjang
            id | Padang rumput terbakar
            id | Medan pertempuran sudah sepi
            id | Palu hakim diketuk tiga kali
            id | Serang balik tim tamu gagal
            id | kubah masjid yang runtuh
            id | Babak pertama berakhir imbang
            id | Makin banyak warga datang
            en | Reading books is fun
            en | Nice weather for a walk
            en | Man of the year
            en | Of course they came
            en | a long chile recipe
            en | the turkey was roasted
            en | Chad Smith plays drums
            en | Jordan Smith won the race
            en | Israel Adesanya lost the fight
            en | Paris Hilton sings
            en | a guinea pig and a panama hat
            en | WHAT MADE US LAUGH TODAY
            en | from pole position to the podium
            en | see https://example.org/news/china-and-russia/ for more
            de | eine Corona Welle
            en | Acme Holdings <UK> and Example Steel <CHL.L>
            en | a bond of 75 mln Canadian dlrs and 20 mln Norwegian crowns
            en | after the Paris accord and the Uruguay round
            id | kurs dolar Selandia Baru dan franc Swiss
            es | pagó 300 pesos mexicanos
            ar | سعر الجنيه المصري
            """)
    void find_wordsThatAreAlsoNames_giveNone(String language, String text) {
        assertThat(Texts.found(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Warga di Malang mengungsi | ID
            id | Pasar di Solo ramai | ID
            id | Wali Kota Medan hadir | ID
            id | Kota Batu dan Kota Kediri | ID
            id | Jerman dan Oman bertanding | DE OM
            id | Mali, Benin, Togo dan Peru | ML BJ TG PE
            id | pangkalan di Guam | GU
            id | Kuba dan Cina | CU CN
            en | officials in Chad said | TD
            en | exports of Turkey rose | TR
            en | Jordan said on Monday | JO
            en | troops crossed into Georgia | GE
            en | a court in Atlanta, Georgia | US
            en | Guinea, Equatorial Guinea and Guinea-Bissau | GN GQ GW
            en | Dominica and the Dominican Republic | DM DO
            en | the U.S. and the UK | US GB
            en | South Korean and North Korean envoys | KR KP
            sv | resan till Island | IS
            id | Ia lahir di Papua. Nugini tetangganya | ID
            en | Peru Buys Ferries | PE
            en | Doha Hosts Talks | QA
            id | Kepolisian RI dan Kemlu AS | ID US
            """)
    void find_theSameNamesInTheirPlace_giveTheirCountry(String language, String text, String codes) {
        assertThat(Texts.found(language, text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jordan Closes Border | Officials of Jordan said the border was shut. | JO
            Jordan Closes Season | The striker Jordan Miller scored twice. | -
            Chad Rebels Advance | The army of Chad fell back. | TD
            Chad Miller Resigns | The director left after a year. | -
            """)
    void findInTitle_surnameThatIsACountry_isOneIfTheTextSpeaksOfIt(String title, String body, String code) {
        var known = Texts.GAZETTEER.find(Tokens.of(body), "en");
        assertThat(Texts.GAZETTEER.findInTitle(Tokens.of(title), "en", known))
                .extracting(hit -> hit.entry().code())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
