package kabar.story;

import static kabar.story.News.article;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import kabar.article.Story.Link;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a story reaches, on both sides of every border. */
class StorySettingsTest {
    private static final Duration WINDOW = Duration.ofHours(6);
    private static final Duration MAX_AGE = Duration.ofHours(10);
    private static final Instant NOON = News.NOON;

    private final StoryLinker linker = new StoryLinker(new CountingStore(), new StorySettings(WINDOW, MAX_AGE));
    private long offset;

    private static News dam(String id) {
        return article(id)
                .title("Dam at Lake Orsova cracks")
                .body("Engineers of Hydrowatt found a crack in the dam at Lake Orsova, director Mila Stanek said.")
                .names("Lake Orsova", "Hydrowatt", "Mila Stanek");
    }

    private Link link(String id, Instant published, Instant logged) {
        return News.link(linker, dam(id).at(published).profile(), log(offset++, logged))
                .relation();
    }

    private Link link(String id, Instant published) {
        return link(id, published, published);
    }

    @ParameterizedTest
    @CsvSource({"-1,SAME", "0,SAME", "1,NEW"})
    void report_joinsTheStoryOfOnePublishedUpToTheWindowBefore(long beyondMs, Link expected) {
        link("a", NOON);
        assertThat(link("b", NOON.plus(WINDOW).plusMillis(beyondMs))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,SAME", "0,SAME", "1,NEW"})
    void reportPublishedEarlierThanTheOneBeforeIt_joinsWithinTheWindow(long beyondMs, Link expected) {
        link("a", NOON);
        assertThat(link("b", NOON.minus(WINDOW).minusMillis(beyondMs), NOON.plusSeconds(1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,SAME", "0,SAME", "1,NEW"})
    void story_lastsUpToItsMaxAge(long beyondMs, Link expected) {
        link("a", NOON);
        link("b", NOON.plus(WINDOW));
        assertThat(link("c", NOON.plus(MAX_AGE).plusMillis(beyondMs), NOON.plus(MAX_AGE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,SAME", "0,SAME", "1,NEW"})
    void storyToldBackwards_lastsUpToItsMaxAge(long beyondMs, Link expected) {
        link("a", NOON);
        link("b", NOON.minus(WINDOW), NOON);
        assertThat(link("c", NOON.minus(MAX_AGE).minusMillis(beyondMs), NOON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1,SAME", "0,SAME", "1,NEW"})
    void article_isRememberedForTheMaxAgeByLogTime_whateverItsPublication(long beyondMs, Link expected) {
        link("a", NOON, NOON);
        assertThat(link("b", NOON, NOON.plus(MAX_AGE).plusMillis(beyondMs))).isEqualTo(expected);
    }

    @Test
    void recordOfAnEarlierLogTime_bringsNothingBack() {
        link("a", NOON, NOON);
        link("b", NOON, NOON.plus(MAX_AGE).plusMillis(1));
        assertThat(linker.follow("a")).isNull();
        assertThat(News.link(linker, dam("c").profile(), log(9, NOON)).nearest())
                .isEqualTo("b");
    }

    @Test
    void report_joinsFromTheLinkShareOn() {
        Instant later = NOON.plus(Duration.ofHours(5));
        double closeness = closeness(0.01, later);
        assertThat(closeness(closeness, later)).isEqualTo(closeness);
        assertThat(closeness(Math.nextUp(closeness), later)).isZero();
    }

    /** How close a second report is to the first, 0 where it starts a story of its own. */
    private static double closeness(double linkShare, Instant published) {
        var linker = new StoryLinker(new CountingStore(), new StorySettings(WINDOW, MAX_AGE, linkShare));
        News.link(linker, dam("a").at(NOON).profile(), log(0, NOON));
        return News.link(linker, dam("b").at(published).profile(), log(1, published))
                .score();
    }

    @Test
    void defaults_areThreeDaysAndFourteen_andHalf() {
        assertThat(StorySettings.DEFAULTS).isEqualTo(new StorySettings(Duration.ofDays(3), Duration.ofDays(14), 0.5));
    }

    @Test
    void settings_guardThemselves() {
        assertThatThrownBy(() -> new StorySettings(Duration.ofMillis(-1), MAX_AGE))
                .hasMessage("story window must be >= 0, was PT-0.001S");
        assertThatThrownBy(() -> new StorySettings(MAX_AGE, WINDOW))
                .hasMessage("story max age must be >= story window PT10H, was PT6H");
        assertThatThrownBy(() -> new StorySettings(WINDOW, MAX_AGE, 1))
                .hasMessage("link share must be in (0, 1), was 1.0");
    }
}
