package kabar.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String SENTENCE = "Harga beras naik lagi di pasar induk hari ini.";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "JAKARTA - ;JAKARTA;",
                "JAKARTA — ;JAKARTA;",
                "Jakarta - ;Jakarta;",
                "Jakarta -- ;Jakarta;",
                "NUR-SULTAN - ;NUR-SULTAN;",
                "BULUKUMBA - ;BULUKUMBA;",
                "JAKARTA, KOMPAS.com – ;JAKARTA;KOMPAS.com",
                "TEMPO.CO, Jakarta - ;Jakarta;TEMPO.CO",
                "Liputan6.com, Jakarta - ;Jakarta;Liputan6.com",
                "REPUBLIKA.CO.ID, JAKARTA -- ;JAKARTA;REPUBLIKA.CO.ID",
                "Jakarta, CNN Indonesia -- ;Jakarta;CNN Indonesia",
                "Jakarta (ANTARA) - ;Jakarta;ANTARA",
                "(ANTARA) - ;-;ANTARA",
                "KOMPAS.com - ;-;KOMPAS.com",
                "BANDUNG, Warta Senja - ;BANDUNG;Warta Senja",
                "LONDON (Reuters) - ;LONDON;Reuters",
                "LONDON, March 3 (Reuters) - ;LONDON;Reuters",
                "ALMATY, Jan 10 - ;ALMATY;",
                "BEIJING, Jan. 10 (Xinhua) -- ;BEIJING;Xinhua",
                "RIO DE JANEIRO, Brazil, Jan 10 - ;RIO DE JANEIRO, Brazil;",
                "New York (dpa) - ;New York;dpa",
                "Frankfurt / Main (dpa) - ;Frankfurt, Main;dpa",
                "Doha: ;Doha;",
                "МОСКВА, 12 янв - РИА Новости. ;МОСКВА;РИА Новости",
                "МОСКВА, 12 января. /ТАСС/. ;МОСКВА;ТАСС",
                "واشنطن - (رويترز) - ;واشنطن;رويترز",
                "القاهرة (رويترز) - ;القاهرة;رويترز",
                "واس- الرياض: ;الرياض;واس",
                "新华社北京1月10日电（记者王小明）;北京;新华社",
                "本报上海3月5日电;上海;本报",
                "【ワシントン共同】;ワシントン;共同",
                "【パリ＝木村一郎】;パリ;",
                "(서울=연합뉴스) 홍길동 기자 =;서울;연합뉴스",
                "नई दिल्ली, 5 मार्च (भाषा);नई दिल्ली;भाषा",
                "STOCKHOLM (TT);STOCKHOLM;TT",
                "Budapest, március 5., kedd (MTI) -;Budapest;MTI",
                "(ANSA) - ROMA, 05 MAR -;ROMA;ANSA",
                "Dodoma.;Dodoma;",
                "\"LONDON (Reuters) -;LONDON;Reuters",
                "„Berlin (dpa) -;Berlin;dpa",
                "«PARIS (AFP) –;PARIS;AFP",
            })
    void find_aHead_endsWhereTheReportBegins(String head, String place, String credits) {
        Datelines.Found found = requireNonNull(Datelines.find(head + ' ' + SENTENCE, "Warta Senja"));

        assertThat((head + ' ' + SENTENCE).substring(found.end())).isEqualTo(SENTENCE);
        assertThat(found.place()).isEqualTo(place);
        assertThat(String.join("|", found.credits())).isEqualTo(credits == null ? "" : credits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indonesia - Malaysia sepakat memperluas kerja sama di perbatasan.",
                "Manchester City - Liverpool berakhir imbang tanpa gol.",
                "Wang Yi - menteri luar negeri - tiba di Moskow.",
                "UPDATE - Korban banjir bertambah menjadi 20 orang.",
                "RALAT - Jumlah korban seharusnya 20 orang.",
                "Covid-19 - virus itu - masih menyebar di kota-kota besar.",
                "Harga minyak - gas ikut naik - menekan rupiah.",
                "Polisi: pelaku sudah ditangkap di rumahnya kemarin.",
                "Presiden mengatakan (Reuters) - begitu bunyinya - tidak benar.",
                "Dua puluh orang tewas.",
                "【速報】地震がありました。",
                "(사진=AP) 화재가 났다.",
                "Jakarta. di sana hujan.",
                "- Pertama, harga beras naik.",
                "",
            })
    void find_anOrdinarySentence_isLeftAlone(String block) {
        assertThat(Datelines.find(block, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void find_aKnownCity_doesNotDependOnTheDefaultLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(Datelines.find("Istanbul - Hujan lebat turun.", null))
                .extracting(f -> f.place())
                .isEqualTo("Istanbul");
        assertThat(Datelines.find("İSTANBUL (AA) - Hujan lebat turun.", null))
                .extracting(f -> f.place())
                .isEqualTo("İSTANBUL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"الرياض - أحمد الشمالي;الرياض;أحمد الشمالي", "Jakarta - Budi Santoso;Jakarta;Budi Santoso"})
    void find_aPlaceAndAName_fillTheLine(String block, String place, String byline) {
        Datelines.Found found = requireNonNull(Datelines.find(block, null));

        assertThat(found.place()).isEqualTo(place);
        assertThat(found.byline()).isEqualTo(byline);
        assertThat(found.end()).isEqualTo(block.length());
    }
}
