package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kabar.article.Evidence;
import kabar.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mentions add up to, with the weights of the app. */
class TallyTest {
    private static final double ONCE = 1; // log2(1 + 1)
    private static final double TWICE = Math.log(3) / Math.log(2);

    private final Tally tally = new Tally("KZ", Weights.CHOSEN);

    private void add(Entry.Kind kind, Zone zone, double place) {
        tally.add("Astana", new Hit(new Entry(kind, "KZ", "x"), 0, 6), zone, Evidence.Rule.NAME, place);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY,1,3",
        "DEMONYM,1,3",
        "CAPITAL,1,3",
        "PLACE,1,3",
        "CITY,1,3",
        "PERSON,0.5,3",
        "ORGANISATION,0.5,3",
        "SIGN,0.5,1.5",
        "MONEY,0.5,1.5",
        "REGION,0,0",
        "FORMER,0,0",
        "AGENCY,0,0",
        "NEUTRAL,0,0"
    })
    void mention_weighsByItsKind(Entry.Kind kind, double inBody, double inTitle) {
        add(kind, Zone.BODY, 0);
        assertThat(tally.score()).isCloseTo(Math.log1p(inBody) / Math.log(2), within(1e-12));
        var titled = new Tally("KZ", Weights.CHOSEN);
        titled.add("Astana", new Hit(new Entry(kind, "KZ", "x"), 0, 6), Zone.TITLE, Evidence.Rule.NAME, 9);
        assertThat(titled.score()).isCloseTo(inTitle, within(1e-12));
        assertThat(titled.evidence())
                .extracting(each -> ((Evidence.Mentioned) each).weight())
                .containsExactly(inTitle);
    }

    @Test
    void score_isTheBestOfTitleAndFrontAndTheLogarithmOfTheBody() {
        add(Entry.Kind.COUNTRY, Zone.BODY, 1.6);
        add(Entry.Kind.PERSON, Zone.BODY, 1.6);
        assertThat(tally.score()).isCloseTo(1.6 + Math.log(2.5) / Math.log(2), within(1e-12));
        add(Entry.Kind.SIGN, Zone.TITLE, 0);
        add(Entry.Kind.COUNTRY, Zone.TITLE, 0);
        add(Entry.Kind.SIGN, Zone.TITLE, 0);
        assertThat(tally.score()).isCloseTo(3 + 1.6 + Math.log(2.5) / Math.log(2), within(1e-12));
        assertThat(tally.evidence())
                .extracting(each -> ((Evidence.Mentioned) each).weight())
                .containsExactly(2.6, 1.3, 1.5, 3.0, 1.5);
        assertThat(tally.mentions()).isEqualTo(5);
    }

    @Test
    void filing_countsFiveWhereNothingElseIsNamed_andTwoForAHomeThatIs() {
        tally.file(false);
        assertThat(tally.score()).isZero();
        assertThat(tally.sure()).isFalse();
        tally.file(true);
        assertThat(tally.score()).isEqualTo(5);
        assertThat(tally.sure()).isTrue();
        var named = new Tally("KZ", Weights.CHOSEN);
        named.add("Astana", new Hit(new Entry(Entry.Kind.CITY, "KZ", "x"), 0, 6), Zone.BODY, Evidence.Rule.PLACE, 0);
        named.file(false);
        assertThat(named.score()).isEqualTo(2 + ONCE);
    }

    @Test
    void routes_fromScoreAndShareOfTwoAndAHalf() {
        add(Entry.Kind.COUNTRY, Zone.BODY, 0);
        add(Entry.Kind.COUNTRY, Zone.BODY, 0);
        double share = 2.5 - TWICE;
        assertThat(tally.routes(share + 0.001)).isTrue();
        assertThat(tally.routes(share - 0.001)).isFalse();
    }

    @Test
    void main_fromSixTenthsOfTheTopCountry() {
        assertThat(tally.main(0.60)).isTrue();
        assertThat(tally.main(0.599)).isFalse();
    }

    @Test
    void rate_isAboutTheLocalMoneyAndNeverMainlyAboutTheDollar() {
        tally.rate(true);
        assertThat(tally.score()).isEqualTo(3);
        assertThat(tally.main(1)).isTrue();
        var dollar = new Tally("US", Weights.CHOSEN);
        assertThat(dollar.routes(0)).isFalse();
        dollar.rate(false);
        assertThat(dollar.routes(0)).isTrue();
        assertThat(dollar.main(1)).isFalse();
        assertThat(dollar.score()).isZero();
        var other = new Tally("KZ", Weights.CHOSEN);
        other.rate(false);
        assertThat(other.routes(0)).isFalse();
        assertThat(other.main(1)).isTrue();
    }

    @Test
    void oneCity_makesNothingSure_twoDo() {
        add(Entry.Kind.CITY, Zone.BODY, 0);
        add(Entry.Kind.CITY, Zone.BODY, 0);
        assertThat(tally.sure()).isFalse();
        tally.add("Almaty", new Hit(new Entry(Entry.Kind.CITY, "KZ", "x"), 0, 6), Zone.BODY, Evidence.Rule.PLACE, 0);
        assertThat(tally.sure()).isTrue();
        var named = new Tally("KZ", Weights.CHOSEN);
        named.add("Astana", new Hit(new Entry(Entry.Kind.PLACE, "KZ", "x"), 0, 6), Zone.BODY, Evidence.Rule.PLACE, 0);
        assertThat(named.sure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY,true", "DEMONYM,true", "CAPITAL,true", "PERSON,true", "PLACE,false", "CITY,false", "SIGN,false"
    })
    void dwelt_whereTheTitleTellsOfTheCountry(Entry.Kind kind, boolean dwelt) {
        add(kind, Zone.BODY, 0);
        assertThat(tally.dwelt()).isFalse();
        add(kind, Zone.TITLE, 0);
        assertThat(tally.dwelt()).isEqualTo(dwelt);
    }

    @Test
    void dwelt_whereTheBodyNamesTheCountryThreeTimes() {
        add(Entry.Kind.COUNTRY, Zone.BODY, 0);
        add(Entry.Kind.DEMONYM, Zone.BODY, 0);
        add(Entry.Kind.CAPITAL, Zone.BODY, 0);
        assertThat(tally.dwelt()).isFalse();
        add(Entry.Kind.COUNTRY, Zone.BODY, 0);
        assertThat(tally.dwelt()).isTrue();
    }

    @Test
    void evidence_isTheFirstEightMentions_andListsAreCountedApart() {
        for (int i = 0; i < 9; i++) add(Entry.Kind.COUNTRY, Zone.BODY, i);
        assertThat(tally.evidence()).hasSize(8);
        assertThat(tally.evidence().get(7))
                .extracting(each -> ((Evidence.Mentioned) each).weight())
                .isEqualTo(8.0);
        assertThat(tally.mentions()).isEqualTo(9);
        assertThat(tally.listed()).isZero();
        tally.addListed();
        tally.addListed();
        assertThat(tally.listed()).isEqualTo(2);
        assertThat(tally.mentions()).isEqualTo(9);
    }
}
