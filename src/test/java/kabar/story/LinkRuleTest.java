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
