package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRuleTest {
    private static StoryLikeness like(
            double terms, double telling, int anchors, int figures, boolean contrary, int turns, double hours) {
        return new StoryLikeness(terms, telling, anchors, figures, contrary, turns, true, hours);
    }

    @ParameterizedTest
    @CsvSource({
        "0.35, 13, 2, 0, false, 0, 1, true",
        "0.35, 13, 1, 0, false, 0, 1, false", // one tie is not two
        "0.20, 13, 2, 0, false, 0, 1, false",
        "0.35, 13, 2, 0, false, 0, 24, false", // a day later it takes more
        "0.45, 25, 4, 0, false, 0, 24, true",
        "0.30, 13, 2, -1, false, 0, 1, false", // other figures
        "0.30, 13, 2, 1, false, 0, 1, true", // the same figure
        "0.45, 25, 4, 0, true, 0, 1, false", // other names in the titles
        "0.35, 25, 4, 0, false, 1, 1, false" // one is a reply
    })
    void pair_isLinked_fromHalfOn(
            double terms,
            double telling,
            int anchors,
            int figures,
            boolean contrary,
            int turns,
            double hours,
            boolean linked) {
        double score = LinkRule.score(like(terms, telling, anchors, figures, contrary, turns, hours));
        assertThat(score >= LinkRule.LINKED).isEqualTo(linked);
        assertThat(score).isBetween(0.0, 1.0);
    }

    /** The cosine from which a pair is linked moves by more than 0.003 when any weight moves by a tenth. */
    @ParameterizedTest
    @CsvSource({
        "0.2935, 0, 0, false, 0, true, 0", // 2.7 / 9.2
        "0.4348, 0, 0, false, 0, false, 0", // titles alone: 4 / 9.2
        "0.2500, 10, 0, false, 0, true, 0", // names, 0.04 each
        "0.1848, 25, 0, false, 0, true, 0",
        "0.1848, 99, 0, false, 0, true, 0", // 25 of them at most
        "0.2283, 0, 1, false, 0, true, 0", // the same figure: 0.6 / 9.2 less
        "0.3587, 0, -1, false, 0, true, 0",
        "0.4565, 0, 0, false, 1, true, 0", // one turn: 1.5 / 9.2 more
        "0.6196, 0, 0, false, 2, true, 0",
        "0.9891, 25, 1, true, 0, true, 0", // contrary names: 8 / 9.2 more
        "0.4348, 0, 0, true, 0, false, 0", // which say nothing of bare headlines
        "0.5290, 0, 0, false, 0, true, 24", // a day later
        "0.5652, 0, 0, false, 0, false, 24"
    })
    void cosineFromWhichAPairIsLinked(
            double cosine, double telling, int figures, boolean contrary, int turns, boolean bodies, double hours) {
        double below =
                LinkRule.score(new StoryLikeness(cosine - 0.003, telling, 2, figures, contrary, turns, bodies, hours));
        double above =
                LinkRule.score(new StoryLikeness(cosine + 0.003, telling, 2, figures, contrary, turns, bodies, hours));

        assertThat(below).isLessThan(0.5).isLessThan(LinkRule.LINKED);
        assertThat(above).isGreaterThan(0.5).isGreaterThan(LinkRule.LINKED);
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,true"})
    void twoAnchors_areNeeded(int anchors, boolean linked) {
        assertThat(LinkRule.score(new StoryLikeness(1, 25, anchors, 1, false, 0, true, 0)) > 0)
                .isEqualTo(linked);
    }

    @Test
    void titlesAlone_haveToBeMoreAlike() {
        var bodies = new StoryLikeness(0.38, 0, 3, 0, false, 0, true, 0);
        var titles = new StoryLikeness(0.38, 0, 3, 0, false, 0, false, 0);
        assertThat(LinkRule.score(bodies)).isGreaterThan(LinkRule.LINKED);
        assertThat(LinkRule.score(titles)).isLessThan(LinkRule.LINKED);
    }

    @ParameterizedTest
    @CsvSource({
        "Respons Wali Kota soal banjir, id, 1",
        "Minister RESPONDS to floods, en, 1",
        "Jadwal siaran langsung, id, 2",
        "Banjir merendam kota, id, 0",
        "Respons Wali Kota soal banjir, xx, 0",
        "Jadwal dan reaksi, ms, 3"
    })
    void turns_areReadFromTheTitle(String title, String language, int kinds) {
        assertThat(TitleTurns.of(title, language)).isEqualTo(kinds);
    }
}
