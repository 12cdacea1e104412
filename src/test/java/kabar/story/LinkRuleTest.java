package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kabar.story.StoryLikeness.Apart;
import kabar.story.StoryLikeness.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRuleTest {
    private static StoryLikeness like(Kind kind, double terms) {
        return new StoryLikeness(kind, terms, 0, 0, 0, 0, 2, 0, 0, 0, Apart.NOTHING, 0);
    }

    private static StoryLikeness apart(Apart apart) {
        return new StoryLikeness(Kind.BODIES, 0.5, 0.5, 0.5, 20, 20, 4, 0, 1, 0, apart, 2);
    }

    @ParameterizedTest
    @CsvSource({"BODIES, 0.37", "TITLES, 0.6154", "LANGUAGES, 0.625"})
    void cosineFromWhichAPairIsLinked(Kind kind, double cosine) {
        assertThat(LinkRule.sum(like(kind, cosine - 0.003))).isNegative();
        assertThat(LinkRule.sum(like(kind, cosine + 0.003))).isPositive();
    }

    /** With a cosine of 0.3 alone two bodies come to -0.7. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, 0, 0, 0, 1.3", // n-grams of the headlines
        "0, 1, 0, 0, 0, 0, 0, 0, -0.3", // every word of each title stands in the other article
        "0, 0, 20, 0, 0, 0, 0, 0, 0.7",
        "0, 0, 99, 0, 0, 0, 0, 0, 1.05", // 25 at most
        "0, 0, 0, 20, 0, 0, 0, 0, -0.4",
        "0, 0, 0, 99, 0, 0, 0, 0, -0.1", // 40 at most
        "0, 0, 0, 0, 1, 0, 0, 0, 0.5", // a figure both titles have
        "0, 0, 0, 0, -1, 0, 0, 0, -1.9",
        "0, 0, 0, 0, 0, 1, 0, 0, -0.3", // one country
        "0, 0, 10, 0, 0, -1, 0, 0, -0.8", // others, with a name to share
        "0, 0, 0, 0, 0, 0, 1, 0, -0.1", // one day of the week
        "0, 0, 0, 0, 0, 0, -1, 0, -1.5",
        "0, 0, 0, 0, 0, 0, 0, 24, -3.1" // a day later
    })
    void sum_ofTwoBodies(
            double grams,
            double cover,
            double telling,
            double proper,
            int figures,
            int countries,
            int days,
            double hours,
            double sum) {
        var like = new StoryLikeness(
                Kind.BODIES, 0.3, grams, cover, telling, proper, 2, figures, countries, days, Apart.NOTHING, hours);
        assertThat(LinkRule.sum(like)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void signsThatTheyTellOfTwoThings_costAStory_andNotAnAffair() {
        double together = LinkRule.sum(apart(Apart.NOTHING));
        assertThat(together).isPositive();
        assertThat(costOf(new Apart(false, false, 1, 0, false, false))).isCloseTo(1.6, within(1e-9));
        assertThat(costOf(new Apart(false, false, 0, 1, false, false))).isCloseTo(1.4, within(1e-9));
        assertThat(costOf(new Apart(false, false, 0, 3, false, false))).isCloseTo(2.8, within(1e-9)); // two at most
        assertThat(costOf(new Apart(false, false, 0, 0, false, true))).isCloseTo(4.5, within(1e-9));
        assertThat(costOf(new Apart(true, false, 0, 0, false, false))).isCloseTo(0.8, within(1e-9));
        assertThat(LinkRule.affair(apart(new Apart(false, false, 2, 3, false, true))))
                .isGreaterThan(together);
    }

    private static double costOf(Apart apart) {
        return LinkRule.sum(apart(Apart.NOTHING)) - LinkRule.sum(apart(apart));
    }

    @Test
    void otherPlacesInTheTitles_orOtherNamesAndFigures_areAVeto() {
        assertThat(LinkRule.sum(apart(new Apart(true, true, 0, 0, false, false))))
                .isEqualTo(LinkRule.LEAST);
        var like = new StoryLikeness(
                Kind.BODIES, 1, 1, 1, 20, 20, 4, -1, 1, 1, new Apart(true, false, 0, 0, false, false), 0);
        assertThat(LinkRule.sum(like)).isEqualTo(LinkRule.LEAST);
    }

    @ParameterizedTest
    @CsvSource({"BODIES, 1.6", "TITLES, 1", "LANGUAGES, 1.6"})
    void story_isAsNearAsItsNearestMember_andTheMean(Kind kind, double sum) {
        assertThat(LinkRule.average(kind, 2, 0)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void otherPeopleInTheTitles_areNoStageOfOneAffair() {
        assertThat(LinkRule.affair(apart(new Apart(true, false, 0, 0, false, false))))
                .isEqualTo(LinkRule.LEAST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void otherCountries_andNoSharedName_areAVeto(boolean named) {
        var like = new StoryLikeness(Kind.TITLES, 1, 1, 1, named ? 6 : 0, 0, 4, 1, -1, 0, Apart.NOTHING, 0);
        assertThat(LinkRule.sum(like) > 0).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"11, 0, 0, true", "12, 0, 0, false", "1, -1, 0, false", "1, 0, -1, false"})
    void reportsOfADailyKind_areOneStoryOnOneDayOnly(double hours, int days, int figures, boolean linked) {
        var like = new StoryLikeness(
                Kind.BODIES, 1, 1, 1, 9, 9, 4, figures, 1, days, new Apart(false, false, 0, 0, true, false), hours);
        assertThat(LinkRule.sum(like) > 0).isEqualTo(linked);
        assertThat(LinkRule.affair(like) > 0).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "2, 0.8808", "-9, 0.0001"})
    void score_isTheLogisticOfTheSum(double sum, double score) {
        assertThat(LinkRule.score(sum)).isCloseTo(score, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "Respons Wali Kota soal banjir, id, 1",
        "Minister RESPONDS to floods, en, 1",
        "Jadwal siaran langsung, id, 6",
        "Banjir merendam kota, id, 0",
        "Respons Wali Kota soal banjir, xx, 0",
        "Jadwal dan reaksi, ms, 7",
        "Nikkei ends lower, en, 4"
    })
    void turns_areReadFromTheTitle(String title, String language, int kinds) {
        assertThat(TitleTurns.of(title, language)).isEqualTo(kinds);
    }
}
