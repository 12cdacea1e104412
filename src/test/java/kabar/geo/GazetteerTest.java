package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Negeri Tirai Bambu | CN
            Negeri Beruang Merah | RU
            Negeri Paman Sam | US
            Negeri Sakura | JP
            Negeri Ginseng | KR
            pemerintah Korsel | KR
            rudal Korut | KP
            ekonomi AS | US
            warga Tiongkok | CN
            bandara di UEA | AE
            Pantai Gading | CI
            Selandia Baru | NZ
            Papua | ID
            Papua Nugini | PG
            Sudan | SD
            Sudan Selatan | SS
            Irlandia | IE
            Irlandia Utara | GB
            Kosovo | XK
            Jalur Gaza dan Hamas | PS
            milisi Hezbollah | LB
            Presiden Prabowo | ID
            penyidik KPK | ID
            di Jabar dan Jateng | ID
            Kremlin | RU
            Gedung Putih | US
            Xinjiang | CN
            """)
    void find_indonesianNames_giveTheirCountry(String text, String code) {
        assertThat(Texts.found("id", text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | протесты в Казахстане | KZ
            ru | казахстанский министр | KZ
            ru | от китайского партнёра | CN
            uk | російські війська в Україні | RU UA
            tr | Çin'in yanıtı | CN
            tr | Rusya'ya ziyaret | RU
            tr | Kazakistan'daki durum | KZ
            ar | التجارة بالصين | CN
            ar | الصين وروسيا | CN RU
            ar | الشركات الصينية | CN
            de | die Regierung Kasachstans | KZ
            de | ein China-Besuch | CN
            de | die chinesische Regierung | CN
            hi | चीन के विदेश मंत्री | CN
            vi | hàng hóa Trung Quốc | CN
            es | el canciller chino | CN
            fr | la Chine et la Russie | CN RU
            fr | le président nigérien | NE
            fr | le président nigérian | NG
            ms | Rusia dan China | RU CN
            pl | rozmowy w Rosji i Chinach | RU CN
            it | il governo cinese | CN
            pt | o governo russo | RU
            nl | de Chinese regering | CN
            zh | 内蒙古的草原 | CN
            zh | 蒙古国总统 | MN
            zh | 谈哈萨克斯坦局势 | KZ
            ja | ロシアと中国の外相 | RU CN
            ko | 중국과 러시아의 회담 | CN RU
            th | รัฐบาลจีนและรัสเซีย | CN RU
            sw | serikali ya Marekani na Uchina | US CN
            ha | gwamnatin Najeriya da Nijar | NG NE
            en | Niger and Nigeria agree | NE NG
            en | the Nigerien army | NE
            en | Kinshasa Congo | CD
            en | Brazzaville Congo | CG
            en | Turkmenistan exports gas | TM
            en | Guinea-Bissau votes | GW
            en | Equatorial Guinea votes | GQ
            """)
    void find_inflectedAndForeignNames_giveTheirCountry(String language, String text, String codes) {
        assertThat(Texts.found(language, text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | sama baik as roda belakang
            id | kursus bahasa Inggris
            id | sayur terong belanda
            id | seekor kucing Persia
            id | sengketa Laut China Selatan
            id | harga dalam dolar AS
            id | laga Liga Inggris pekan ini
            id | juara Piala Asia
            en | roast turkey for Thanksgiving
            en | a cup of fine china
            en | the legend Michael Jordan
            en | a pass by Chad Johnson
            en | the place Albany
            en | sophomore year at Columbia
            en | the ambassador spoke of rights
            en | give us time
            en | the South China Sea
            en | New England weather
            en | Soviet tanks in the Soviet Union of 1986
            zh | 中非合作论坛
            """)
    void find_wordsThatOnlyLookLikeCountries_giveNone(String language, String text) {
        assertThat(Texts.found(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | negara Asia Tengah | 143
            id | Timur Tengah | 145
            id | Eropa Timur | 151
            en | leaders of Europe | 150
            zh | 中非合作论坛 | 002
            """)
    void find_regions_stayRegions(String language, String text, String m49) {
        assertThat(Texts.GAZETTEER.find(Tokens.of(text), language))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.entry().kind()).isEqualTo(Entry.Kind.REGION);
                    assertThat(hit.entry().code()).isEqualTo(m49);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void find_anyDefaultLocale_givesTheSame(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(Texts.found("tr", "İRAN, Irak ve İSTANBUL")).isEqualTo("IR IQ TR");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void find_offsets_coverTheTextAsItStands() {
        String text = "Kata menteri: Uni Emirat Arab setuju.";
        assertThat(Texts.GAZETTEER.find(Tokens.of(text), "id"))
                .extracting(hit -> text.substring(hit.start(), hit.end()))
                .containsExactly("Uni Emirat Arab");
    }

    @Test
    void version_twoLoads_isTheSame() {
        assertThat(Gazetteer.load().version())
                .isEqualTo(Texts.GAZETTEER.version())
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"بالرياض, الرياض", "ولندن, لندن", "للقاهرة, قاهرة", "بيروت, بيروت"})
    void arabicParticle_standsOutsideTheName(String word, String name) {
        Hit hit = Texts.GAZETTEER.find(Tokens.of(word), "ar").get(0);
        assertThat(word.substring(hit.start(), hit.end())).isEqualTo(name);
    }
}
