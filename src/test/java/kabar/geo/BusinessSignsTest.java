package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Evidence;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessSignsTest {
    private static final int OPENING = Weights.CHOSEN.openingLongest();
    private final BusinessSigns signs = Texts.GAZETTEER.business();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brewer Oakham Plc <OAKH.L> raised its offer | GB
            pembuat semen itu (SMBR.JK) menaikkan harga | ID
            chip maker Hanbit <009990.KS> and its rival <NORD.DE> | KR DE
            """)
    void shares_signWithAnExchange_isOfItsCountry(String text, String codes) {
        assertThat(signs.shares(text).stream().map(hit -> hit.entry().code()))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ministry (of trade) said
            a carrier <UAL> without an exchange
            see <www.oakham.L> for more
            one letter <K.L> is none
            never closed <OAKH.L and on
            an exchange nobody knows <OAKH.QQ>
            small letters <oakh.l>
            many points <OAKH.L.L>
            the end <
            """)
    void shares_whatOnlyLooksLikeOne_isNone(String text) {
        assertThat(signs.shares(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pelham Tools Inc said it sold its French arm | US | Inc
            Pelham Tools Inc said it sold its French arm | ID |
            PT Beras Makmur Tbk membeli pabrik di Vietnam | ID | PT
            Werke Adler AG closes a plant in Spain | DE | AG
            The board of Lindqvist AB met | DE |
            A co-operative of farmers met | US |
            The president of a firm that is very much farther down than the opening of a report, Pelham Inc, said | US |
            """)
    void firm_legalFormOfTheCountryItIsFiledFrom_speaksForIt(String body, String filedFrom, String sign) {
        Hit hit = signs.firm(Tokens.of(body), filedFrom, OPENING);
        assertThat(hit == null ? null : body.substring(hit.start(), hit.end())).isEqualTo(sign);
    }

    @Test
    void attribute_firmFiledFromItsHome_isAboutHomeAndAbroad() {
        About about = Texts.about(Texts.subject(
                "en",
                "Pelham to Close Spanish Mill",
                "Pelham Tools Inc said it would close its mill in Spain next spring.",
                "DAYTON, Ohio",
                null));
        assertThat(Texts.codes(about)).containsExactly("ES", "US");
        assertThat(about.countries().get(1).evidence())
                .extracting(Evidence::rule, Evidence::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Evidence.Rule.FIRM, "Inc"));
    }

    @Test
    void attribute_foreignFirmInADeskReport_isNotAboutTheDesk() {
        About about = Texts.about(Texts.subject(
                "id",
                "Pelham Tutup Pabrik di Spanyol",
                "Pelham Tools Inc menutup pabriknya di Spanyol musim semi nanti.",
                "JAKARTA",
                null));
        assertThat(Texts.codes(about)).containsExactly("ES");
    }

    @Test
    void attribute_whatTradersSay_isAboutTheirMarketToo() {
        String title = "Kenya Seeks Maize";
        String body = "Kenya has called for offers of 40,000 tonnes of maize, traders said.";
        assertThat(Texts.codes(Texts.about(Texts.subject("en", title, body, "PARIS", null))))
                .containsExactly("KE", "FR");
        assertThat(Texts.codes(Texts.about(
                        Texts.subject("en", title, body.replace("traders", "the ministry"), "PARIS", null))))
                .containsExactly("KE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <AB.L>                | GB
            <A1.L>                | GB
            <ABCDEFGHI.L>         | GB
            <ABCDEFGHIJ.L>        | ''
            <A.L>                 | ''
            <AB.1>                | ''
            <AZ.L>                | GB
            <09.L>                | GB
            <a9.L>                | ''
            <:9.L>                | ''
            <A[.L>                | ''
            (AB.L)                | GB
            <AB.L)                | ''
            """)
    void share_isTwoSignsOrMoreAndAnExchange(String text, String code) {
        assertThat(signs.shares(text).stream().map(hit -> hit.entry().code()).toList())
                .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
    }
}
