package kabar.story;

import static kabar.story.News.NOON;
import static kabar.story.News.article;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.article.StorySummary;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;

/** Two levels: the story, which is one happening, and the running story, whose stages are stories. */
class RunningStoryTest {
    private final CountingStore store = new CountingStore();
    private StoryLinker linker = new StoryLinker(store);
    private long offset;

    private Story link(News news) {
        return News.link(linker, news.profile(), log(offset++, NOON));
    }

    private StorySummary summary(String story) {
        return Objects.requireNonNull(linker.summary(story));
    }

    private static News ferry(String id) {
        return article(id)
                .title("Ferry Blue Heron capsizes off Port Selma, dozens missing")
                .body(
                        "The passenger ferry Blue Heron capsized in high waves off Port Selma, harbour master Ivo Brandt said."
                                + " Rescue boats pulled dozens from the water; captain Milan Orsic was among the survivors.")
                .names("Blue Heron", "Ivo Brandt", "Milan Orsic")
                .places("Port Selma");
    }

    private static News arrest(String id) {
        return article(id)
                .title("Captain of capsized ferry Blue Heron arrested in Port Selma")
                .body(
                        "Police have arrested Milan Orsic on suspicion of negligence, prosecutors in Port Selma said. He commanded the"
                                + " Blue Heron and had left the bridge to another officer. His lawyer denies the allegation.")
                .names("Blue Heron", "Milan Orsic")
                .places("Port Selma")
                .at(NOON.plus(Duration.ofHours(30)));
    }

    @Test
    void nextStage_isAStoryOfItsOwn_inTheSameRunningStory() {
        Story first = link(ferry("a"));
        Story next = link(arrest("b"));

        assertThat(first.running()).isEqualTo("a");
        assertThat(next.id()).isEqualTo("b");
        assertThat(next.relation()).isEqualTo(Link.DEVELOPS);
        assertThat(next.running()).isEqualTo("a");
        assertThat(next.nearest()).isEqualTo("a");
        assertThat(next.score()).isBetween(0.5, 1.0);
        assertThat(next.shared()).contains("Blue Heron", "Milan Orsic");
        assertThat(summary("b").running()).isEqualTo("a");
    }

    @Test
    void reportOfTheNextStage_joinsItsStory_andItsRunningStory() {
        link(ferry("a"));
        link(arrest("b"));
        Story story = link(arrest("c"));

        assertThat(story.id()).isEqualTo("b");
        assertThat(story.relation()).isEqualTo(Link.SAME);
        assertThat(story.running()).isEqualTo("a");
    }

    @Test
    void anotherAffair_isAnotherRunningStory() {
        link(ferry("a"));
        Story story = link(article("b")
                .title("Parliament passes the budget after a long debate")
                .body("Finance minister Olga Reyes thanked lawmakers in Port Selma for approving the spending plan.")
                .names("Olga Reyes", "Port Selma"));

        assertThat(story.running()).isEqualTo("b");
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void mergedRunningStories_areToldByTheRecordsOfTheYounger_andKeepTheirIds() {
        place(ferry("a"), alone("a"));
        place(article("x").title("Salt prices rise in Tolmar").body("Salt is dear in Tolmar."), alone("x"));
        place(arrest("y"), new Placement(new Story("y", "x", Link.DEVELOPS, "x", 0.6, List.of()), null, "x"));
        List<String> changed =
                place(ferry("b"), new Placement(new Story("a", "a", Link.SAME, "a", 0.9, List.of()), "x", null));

        assertThat(changed).containsExactly("x", "y");
        for (String id : changed) {
            assertThat(summary(id).id()).isEqualTo(id);
            assertThat(summary(id).running()).isEqualTo("x");
            assertThat(summary(id).mergedInto()).isEqualTo("a");
        }
        assertThat(summary("a").mergedInto()).isNull();
        assertThat(summary("y").splitFrom()).isEqualTo("x");
        assertThat(Objects.requireNonNull(linker.follow("y")).id()).isEqualTo("y");
        assertThat(Objects.requireNonNull(linker.follow("y")).running()).isEqualTo("a");

        StorySummary before = summary("y");
        linker = new StoryLinker(store);
        assertThat(summary("y")).as("after a restart").isEqualTo(before);
        assertThat(Objects.requireNonNull(linker.follow("x")).running()).isEqualTo("a");
    }

    @Test
    void olderRunningStory_takesInTheYounger_whicheverTheArticleJoins() {
        place(ferry("a"), alone("a"));
        place(arrest("x"), alone("x"));
        List<String> changed =
                place(arrest("z"), new Placement(new Story("x", "x", Link.SAME, "x", 0.9, List.of()), "a", null));

        assertThat(changed).as("x is the article's own story, written with it").isEmpty();
        assertThat(summary("x").mergedInto()).isEqualTo("a");
        assertThat(summary("a").mergedInto()).isNull();
    }

    @Test
    void runningStoryOfManyStories_isNotTakenIn() {
        place(ferry("a"), alone("a"));
        place(arrest("x"), alone("x"));
        for (int i = 0; i < RunningStories.MOST_MERGED; i++)
            place(
                    arrest("x" + i),
                    new Placement(new Story("x" + i, "x", Link.DEVELOPS, "x", 0.6, List.of()), null, null));
        List<String> changed =
                place(ferry("b"), new Placement(new Story("a", "a", Link.SAME, "a", 0.9, List.of()), "x", null));

        assertThat(changed).isEmpty();
        assertThat(summary("x").mergedInto()).isNull();
    }

    @Test
    void versionsWithIdsOfTheirOwn_followEachOther_alsoAfterARestart() {
        Story story = link(ferry("a"));
        linker.addVersion(ferry("a-2").profile(), Disposition.REVISION, story);
        linker = new StoryLinker(store);
        Story third = Objects.requireNonNull(linker.follow("a-2"));
        assertThat(third).isEqualTo(new Story("a", "a", Link.SAME, "a-2", 1, List.of()));
        linker.addVersion(ferry("a-3").profile(), Disposition.CORRECTION, third);

        assertThat(Objects.requireNonNull(linker.follow("a-3")).id()).isEqualTo("a");
        assertThat(summary("a").counts().corrections()).isEqualTo(1);
    }

    @Test
    void versions_areForgottenWithTheirStory() {
        Story story = link(ferry("a"));
        linker.addVersion(ferry("a-2").profile(), Disposition.REVISION, story);
        Instant later = NOON.plus(Duration.ofDays(15));
        linker.find(ferry("z").at(later).profile(), log(9, later));

        assertThat(linker.follow("a-2")).isNull();
    }

    @Test
    void storyOfFiveHundredMembers_comparesItsNewestThirtyTwo_andEndsTheSameAfterARestart() {
        Placement joined = new Placement(new Story("n0", "n0", Link.SAME, "n0", 0.9, List.of()), null, null);
        place(ferry("n0"), alone("n0"));
        for (int i = 1; i < 500; i++) place(ferry("n" + i), joined);
        StoryProfile next = ferry("next").profile();
        Placement placement = linker.find(next, log(offset, NOON));

        assertThat(placement.story().id()).isEqualTo("n0");
        assertThat(new StoryLinker(store).find(next, log(offset, NOON))).isEqualTo(placement);
        var state = new StoryState(0, "s", "Ferry", "s", null);
        for (int slot = 0; slot < 500; slot++) state.keep(slot);
        assertThat(state.compared()).hasSize(32).startsWith(468).endsWith(499);
    }

    private List<String> place(News news, Placement placement) {
        return linker.remember(news.profile(), log(offset++, NOON), placement);
    }

    private static Placement alone(String id) {
        return Placement.of(new Story(id, id, Link.NEW, null, 0, List.of()));
    }
}
