package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.RejectedCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClubReportTest {
    private static final String MATCH =
            "Everton kalah lagi di kandang. Bertandang ke Burnley pekan depan, Everton harus menang, kata pelatih asal Portugal itu"
                    + " usai laga melawan Chelsea, Minggu (12/4) dini hari WIB. Everton kini di posisi ke-17, di bawah Brighton.";

    @Test
    void attribute_matchOfClubs_isAboutNoCountry() {
        About about = Texts.about(Texts.subject("id", "Everton Takluk dari Chelsea", MATCH, null, "ID"));
        assertThat(Texts.codes(about)).containsExactly("ZZ");
        assertThat(about.rejected()).contains(new RejectedCountry("PT", RejectedCountry.Reason.PASSING, 1));
    }

    @Test
    void attribute_matchFiledFromADesk_isNotAboutTheDesk() {
        assertThat(Texts.codes(Texts.about(Texts.subject("id", "Everton Takluk dari Chelsea", MATCH, "JAKARTA", "ID"))))
                .containsExactly("ZZ");
    }

    @Test
    void attribute_clubInAStoryOnACountry_isAboutTheCountry() {
        String body =
                "Chelsea membuka akademi di Ghana tahun depan. Akademi itu yang pertama milik Chelsea di Afrika, kata Chelsea.";
        assertThat(Texts.codes(Texts.about("id", "Chelsea Buka Akademi di Ghana", body)))
                .containsExactly("GH");
    }

    @Test
    void attribute_countryNamedAgainAndAgain_isWhatTheReportIsAbout() {
        String body =
                "Gelandang Everton itu dipanggil Senegal. Senegal bersiap ke piala benua; pelatih Senegal memuji Everton."
                        + " Everton dan Chelsea keberatan melepas pemain.";
        assertThat(Texts.codes(Texts.about("id", "Everton Lepas Gelandang", body)))
                .containsExactly("SN");
    }

    @Test
    void attribute_gossipOfManyClubs_isAboutNoCountry() {
        String body =
                "Chelsea want an Italy winger. (Mirror) Everton and Arsenal watch a striker from Spain. (Sun) Juventus, Lazio and"
                        + " Napoli follow a defender born in Turin. (Express) Feyenoord and Benfica would let him go. (Star)";
        assertThat(Texts.codes(Texts.about("en", "Gossip of the Day", body))).containsExactly("ZZ");
    }

    @Test
    void attribute_clubsFarFromTheTitle_areNoClubReport() {
        String body =
                "Hujan di Burnley merendam stadion, tempat Everton, Chelsea dan Arsenal pernah bermain, kata warga Burnley.";
        assertThat(ClubReport.is(Texts.subject("id", "Banjir Rendam Stadion", body)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,7,false", "0,8,true", "1,2,false", "1,3,true", "0,3,false"})
    void is_fromThreeClubsBehindATitleWithOne_orFromEight(int inTitle, int inBody, boolean expected) {
        assertThat(ClubReport.is(
                        Texts.subject("id", "Takluk " + "Everton ".repeat(inTitle), "lalu Everton. ".repeat(inBody))))
                .isEqualTo(expected);
    }
}
