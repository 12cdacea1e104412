package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Mention;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.article.Zone;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    private final Attribution attribution = new Attribution(Texts.GAZETTEER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | China's Wang Yi, Russia's Lavrov discuss Kazakhstan
            zh | 王毅同俄罗斯外长拉夫罗夫通电话，谈哈萨克斯坦局势
            ru | Ван И и Лавров обсудили ситуацию в Казахстане
            tr | Wang Yi ile Lavrov Kazakistan'daki durumu görüştü
            ar | وانغ يي ولافروف يبحثان الوضع في كازاخستان
            """)
    void attribute_oneHeadlineInFiveLanguages_isAboutTheSameThree(String language, String title) {
        assertThat(Texts.codes(Texts.about(language, title, ""))).containsExactlyInAnyOrder("CN", "RU", "KZ");
    }

    @Test
    void attribute_foreignStoryFiledAtHome_isNotAboutHome() {
        About about = attribution.attribute(Texts.subject(
                "id",
                "Macron Menang Lagi",
                "Presiden Prancis Emmanuel Macron terpilih kembali untuk masa jabatan kedua.",
                "JAKARTA",
                "ID"));
        assertThat(Texts.codes(about)).containsExactly("FR");
        assertThat(about.dateline()).isEqualTo(new Dateline("JAKARTA", "ID"));
        assertThat(about.rejected()).contains(new RejectedCountry("ID", RejectedCountry.Reason.OUTLET, 0));
    }

    @Test
    void attribute_datelineOfAnotherCountry_isRejectedAsDateline() {
        About about = attribution.attribute(
                Texts.subject("id", "Banjir di Thailand", "Banjir melanda Thailand selatan.", "SINGAPURA", null));
        assertThat(about.rejected()).containsExactly(new RejectedCountry("SG", RejectedCountry.Reason.DATELINE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDAN", "MALANG", "SOLO", "PADANG", "BANDUNG", "SURABAYA", "Palu", "Batam"})
    void attribute_datelineOfAnIndonesianCity_isIndonesia(String place) {
        About about = attribution.attribute(Texts.subject("id", "Pasar ramai", "Pembeli datang.", place, null));
        assertThat(about.dateline()).isEqualTo(new Dateline(place, "ID"));
    }

    @Test
    void attribute_agenciesAndOutlets_areQuotedAndNotMeant() {
        About about = Texts.about(
                "id",
                "Gempa Guncang Jepang",
                "Gempa kuat mengguncang Jepang, lapor Reuters. Menurut Anadolu Agency dan AFP tidak ada korban.");
        assertThat(Texts.codes(about)).containsExactly("JP");
        assertThat(about.agencies()).containsExactly("Reuters", "Anadolu Agency", "AFP");
        assertThat(about.rejected())
                .containsExactly(
                        new RejectedCountry("GB", RejectedCountry.Reason.AGENCY, 1),
                        new RejectedCountry("TR", RejectedCountry.Reason.AGENCY, 1),
                        new RejectedCountry("FR", RejectedCountry.Reason.AGENCY, 1));
    }

    @Test
    void attribute_countryOfTheSidebar_isRejectedAsBoilerplate() {
        Tokens title = Tokens.of("Rusia dan Kazakhstan Bertemu");
        Tokens body = Tokens.of("");
        Subject subject = new Subject(
                "id",
                title,
                Texts.GAZETTEER.find(title, "id"),
                body,
                List.of(),
                null,
                null,
                null,
                "Taiwan umumkan latihan militer");
        assertThat(attribution.attribute(subject).rejected())
                .containsExactly(new RejectedCountry("TW", RejectedCountry.Reason.BOILERPLATE, 1));
    }

    @Test
    void attribute_regions_areNeverFannedOut() {
        About about = Texts.about(
                "id", "Negara Asia Tengah dan Timur Tengah Bertemu", "Pertemuan negara Asia Tengah itu singkat.");
        assertThat(Texts.codes(about)).containsExactly("ZZ");
        assertThat(about.regions())
                .containsExactly(new Region("143", "Asia Tengah"), new Region("145", "Timur Tengah"));
    }

    @Test
    void attribute_manyCountriesInOneSentence_areAList() {
        About about = Texts.about(
                "id",
                "Indonesia Ekspor Kopi",
                "Indonesia mengekspor kopi. Pembelinya Jepang, Mesir, Italia, Jerman, Belgia, Rusia, Kanada dan Meksiko.");
        assertThat(Texts.codes(about)).containsExactly("ID");
        assertThat(about.flags()).containsExactly(Flag.COUNTRY_LIST);
        assertThat(about.rejected()).hasSize(8).allMatch(each -> each.reason() == RejectedCountry.Reason.LIST);
    }

    @Test
    void attribute_twentyCountries_routesAtMostFive() {
        About about = Texts.about(
                "en",
                "Japan, Egypt, Italy, Germany, Belgium, Russia, Canada, Mexico, Spain, Greece, Kenya, Ghana, Nepal, India,"
                        + " Poland, Sweden, Norway, Finland, Austria, Hungary meet",
                "");
        assertThat(about.countries()).hasSize(5);
        assertThat(about.countries()).extracting(Country::role).containsOnly(Country.Role.SECONDARY);
        assertThat(about.flags()).containsExactly(Flag.COUNTRY_LIST);
        assertThat(about.rejected()).hasSize(15).allMatch(each -> each.reason() == RejectedCountry.Reason.LIMIT);
    }

    @Test
    void attribute_oneMentionFarDown_isPassing() {
        About about = Texts.about(
                "id",
                "Jepang Bangun Kereta Baru",
                "Jepang membangun kereta cepat baru. Kereta itu hemat listrik. Rangkaian diuji bulan depan."
                        + " Teknologi serupa pernah dicoba di Jerman.");
        assertThat(Texts.codes(about)).containsExactly("JP");
        assertThat(about.rejected()).containsExactly(new RejectedCountry("DE", RejectedCountry.Reason.PASSING, 1));
    }

    @Test
    void attribute_fourMentionsInTheBody_routeAsSecondary() {
        About about = Texts.about(
                "id",
                "Jepang Bangun Kereta Baru",
                "Jepang membangun kereta cepat baru. Kereta itu hemat listrik. Rangkaian diuji bulan depan."
                        + " Pabrik di Jerman membuat roda. Insinyur Jerman ikut serta. Jerman juga memasok rem."
                        + " Uji jalan dilakukan di Jerman.");
        assertThat(about.countries())
                .extracting(Country::code, Country::role)
                .containsExactly(tuple("JP", Country.Role.PRIMARY), tuple("DE", Country.Role.SECONDARY));
    }

    @Test
    void attribute_money_isNoEvidence() {
        About about = Texts.about(
                "id",
                "Harga Emas Antam Naik",
                "Harga emas Antam naik di Jakarta. Emas dunia dijual US$ 2.000 per ons atau setara dolar AS pekan lalu.");
        assertThat(Texts.codes(about)).containsExactly("ID");
        assertThat(about.rejected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Mexican peso ends week higher | MX
            en | Firm pays 300 Mexican pesos a share | ZZ
            id | Kurs dolar Australia hari ini | AU
            id | Ia membayar 40 dolar Australia | ZZ
            de | Kanadischer Dollar legt zu | CA
            ar | الليرة التركية تتراجع | TR
            zh | 泰铢升值 | TH
            """)
    void attribute_money_isWhatATextIsAboutThatOpensWithIt(String language, String title, String code) {
        assertThat(Texts.codes(Texts.about(language, title, ""))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Situasi di Kazakhstsn dan Kazakhstan memburuk | Kazakhstsn
            Warga Afghansitan meninggalkan Afghanistan | Afghansitan
            """)
    void attribute_misspeltNameBesideTheRightOne_counts(String body, String misspelt) {
        assertThat(Texts.about("id", "", body).countries().get(0).evidence())
                .extracting(Evidence::rule, each -> each.text())
                .contains(tuple(Evidence.Rule.MISSPELLING, misspelt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situasi di Kazakhstsn memburuk",
                "Columbia University works in Colombia",
                "Australia beat Austria",
                "The Albany meeting on Albania"
            })
    void attribute_wordsNearACountryName_areNoMisspelling(String body) {
        assertThat(Texts.about("en", "", body).countries())
                .flatExtracting(Country::evidence)
                .extracting(Evidence::rule)
                .doesNotContain(Evidence.Rule.MISSPELLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void attribute_anyDefaultLocale_showsEvidenceThatStandsInTheText(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            String title = "İran ve Irak Görüştü";
            String body = "İran Dışişleri Bakanı Bağdat'a gitti. 🌍 İran ile Irak anlaştı.";
            About about = Texts.about("tr", title, body);
            assertThat(Texts.codes(about)).containsExactly("IR", "IQ");
            for (Country country : about.countries()) {
                for (Evidence each : country.evidence()) {
                    Mention at = ((Evidence.Mentioned) each).mention();
                    String zone = at.zone() == Zone.TITLE ? title : body;
                    assertThat(zone.substring(at.start(), at.end())).isEqualTo(at.text());
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void attribute_manyMentions_countsAllAndShowsEight() {
        String body = "Peru menang. ".repeat(20);
        Country peru = Texts.about("id", "", body).countries().get(0);
        assertThat(peru.mentions()).isEqualTo(20);
        assertThat(peru.evidence()).hasSize(8);
    }

    @Test
    void attribute_domesticSigns_countForTheirCountry() {
        About about = Texts.about(
                "id", "Bupati Resmikan Pasar", "Bupati meresmikan pasar pukul 09.00 WIB dengan biaya miliaran rupiah.");
        assertThat(Texts.codes(about)).containsExactly("ID");
        assertThat(about.countries().get(0).evidence())
                .extracting(Evidence::rule)
                .containsOnly(Evidence.Rule.DOMESTIC);
    }

    @Test
    void attribute_cityThatNothingElseSpeaksFor_yieldsToACountryThatIsNamed() {
        About about = Texts.about(
                "en",
                "",
                "Workers at Kimberley went on strike. Canada sent a mediator, and Kimberley waits for Canada.");
        assertThat(Texts.codes(about)).containsExactly("CA");
        assertThat(about.rejected()).containsExactly(new RejectedCountry("ZA", RejectedCountry.Reason.PASSING, 2));
        assertThat(Texts.codes(Texts.about("en", "", "Workers in Kimberley went on strike.")))
                .containsExactly("ZA");
    }

    @Test
    void attribute_fourCountriesEachInPassing_areNone() {
        String body = "The player trained alone all week. ".repeat(9)
                + "He once scored in Norway. He holidays in Fiji. His boots come from Nepal. A cousin lives in Peru.";
        assertThat(Texts.codes(Texts.about("en", "Striker Returns", body))).containsExactly("ZZ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jepang, Mesir, Italia, Jerman dan Belgia        | 0
            Jepang, Mesir, Italia, Jerman, Belgia dan Rusia | 6
            Jepang, Mesir, Italia, Jerman, Belgia, Jepang   | 0
            """)
    void attribute_sentenceOfSixCountries_isAList(String countries, int listed) {
        About about = Texts.about(
                "id",
                "Indonesia Ekspor Kopi",
                "Indonesia mengekspor kopi. Pembelinya " + countries + ". Indonesia senang.");
        assertThat(about.rejected().stream()
                        .filter(each -> each.reason() == RejectedCountry.Reason.LIST)
                        .map(RejectedCountry::code))
                .hasSize(listed)
                .doesNotContain("ID");
        assertThat(about.flags()).isEqualTo(listed == 0 ? List.of() : List.of(Flag.COUNTRY_LIST));
        // The sentences before and behind it count.
        assertThat(about.countries().get(0).mentions()).isEqualTo(3);
    }
}
