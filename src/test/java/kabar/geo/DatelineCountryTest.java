package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kabar.article.Country;
import kabar.article.Country.Role;
import kabar.article.Evidence;
import kabar.article.RejectedCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a report was filed: which country that is, and when it says what the report is about. */
class DatelineCountryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            JAKARTA | ID
            Malang | ID
            LIMA | PE
            Geneva | CH
            Jenewa | CH
            WELLINGTON, March 4 - | NZ
            PARIS, Texas | US
            CHARLOTTE, N.C., April 7 - | US
            HAMILTON, Bermuda | BM
            HALIFAX, Nova Scotia | CA
            TOKYO, Kyodo | JP
            WINA | AT
            جنيف | CH
            دبي | AE
            КИЕВ, 12 янв | UA
            日内瓦 | CH
            JERUSALEM | -
            SOMEWHERE, March 4 | -
            di kantor bupati | -
            """)
    void resolve_placeAtTheHead_isItsCountry(String dateline, String country) {
        assertThat(DatelineCountry.resolve(Texts.GAZETTEER, dateline).country()).isEqualTo(country);
    }

    @Test
    void attribute_reportThatNamesNoCountryAtItsHead_isAboutWhereItWasFiled() {
        About about = Texts.about(Texts.subject(
                "en",
                "HARBOUR GROUP RAISES DIVIDEND",
                "Harbour Group said its profit rose for the third year in a row after it had closed two yards and sold a"
                        + " fleet of tugs. Costs fell. The group may buy a maker of ropes in Norway next year.",
                "SYDNEY, March 3 -",
                null));
        assertThat(about.countries())
                .containsExactly(new Country(
                        "AU",
                        Role.PRIMARY,
                        1.0,
                        0,
                        List.of(new Evidence.Fallback(Evidence.Basis.DATELINE, "SYDNEY, March 3 -"))));
        assertThat(about.rejected()).contains(new RejectedCountry("NO", RejectedCountry.Reason.PASSING, 1));
    }

    @Test
    void attribute_reportThatOpensWithACountry_isNotAboutWhereItWasFiled() {
        About about = Texts.about(Texts.subject(
                "en",
                "Quake kills dozens",
                "A strong quake hit eastern Turkey on Sunday. Rescuers dug through the rubble of schools all night.",
                "LONDON, March 3 -",
                null));
        assertThat(Texts.codes(about)).containsExactly("TR");
        assertThat(about.rejected()).containsExactly(new RejectedCountry("GB", RejectedCountry.Reason.DATELINE, 1));
    }

    @Test
    void attribute_placeOfFilingThatTheTextNamesToo_isPartOfTheStory() {
        About about = Texts.about(Texts.subject(
                "en",
                "Peru Buys Ferries",
                "Peru ordered four ferries on Monday. Peru pays 90 million. Work starts in spring. The yards are in"
                        + " Norway.",
                "OSLO",
                null));
        assertThat(about.countries())
                .extracting(Country::code, Country::role)
                .containsExactly(tuple("PE", Role.PRIMARY), tuple("NO", Role.SECONDARY));
    }

    @Test
    void find_wordThatIsAPlaceInDatelinesOnly_isNoneInAText() {
        assertThat(Texts.found("en", "The lima beans, a Wellington Smith and the Charlotte Street shop"))
                .isEmpty();
    }
}
