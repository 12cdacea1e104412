package kabar.story;

import static kabar.story.News.NOON;
import static kabar.story.News.article;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.article.StorySummary;
import kabar.article.StorySummary.Counts;
import kabar.article.StorySummary.Member;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;

/** What is known of a story: its members, and what came of them later. */
class StoryMembersTest {
    private final CountingStore store = new CountingStore();
    private StoryLinker linker = new StoryLinker(store);
    private long offset;

    private static News dam(String id) {
        return article(id)
                .title("Dam at Lake Orsova cracks")
                .body("Engineers of Hydrowatt found a crack in the dam at Lake Orsova, director Mila Stanek said.")
                .names("Lake Orsova", "Hydrowatt", "Mila Stanek");
    }

    private Story link(News news) {
        return News.link(linker, news.profile(), log(offset++, NOON));
    }

    private void join(News news, Story story) {
        linker.remember(news.profile(), log(offset++, NOON), Placement.of(story));
    }

    private StorySummary summary() {
        StorySummary summary = linker.summary("a");
        linker = new StoryLinker(store);
        assertThat(linker.summary("a")).as("after a restart").isEqualTo(summary);
        return java.util.Objects.requireNonNull(summary);
    }

    @Test
    void versions_areListedAndCounted_copiesCounted() {
        Story story = link(dam("a").from("satu.example"));
        link(dam("b").language("de"));
        linker.addVersion(dam("a").from("satu.example").profile(), Disposition.REVISION, story);
        linker.addVersion(dam("c").from("dua.example").profile(), Disposition.CORRECTION, story);
        linker.addVersion(dam("b").language("de").profile(), Disposition.RETRACTION, story);
        linker.addCopy(story);
        linker.addCopy(story);

        assertThat(summary().counts()).isEqualTo(new Counts(2, 2, 1, 1, 1));
        assertThat(summary().members())
                .containsExactly(
                        new Member("a", "satu.example", "en", NOON, Disposition.ORIGINAL),
                        new Member("b", null, "de", NOON, Disposition.ORIGINAL),
                        new Member("a", "satu.example", "en", NOON, Disposition.REVISION),
                        new Member("c", "dua.example", "en", NOON, Disposition.CORRECTION),
                        new Member("b", null, "de", NOON, Disposition.RETRACTION));
        assertThat(summary().publishers()).containsExactly("satu.example", "dua.example");
        assertThat(summary().languages()).containsExactly("en", "de");
    }

    @Test
    void version_changesNeitherSpanNorNamesOfItsStory() {
        Story story = link(dam("a"));
        StorySummary before = summary();
        linker.addVersion(dam("a").at(NOON.plusSeconds(900)).names("Engineers").profile(), Disposition.REVISION, story);

        assertThat(summary().last()).isEqualTo(before.last());
        assertThat(summary().names()).isEqualTo(before.names());
    }

    @Test
    void title_isThatOfTheFirstReport_cutToItsLength() {
        link(dam("a").title("Dam at Lake Orsova cracks, ".repeat(9)));

        assertThat(summary().title()).hasSize(160).startsWith("Dam at Lake Orsova cracks, Dam");
    }

    @Test
    void longStory_keepsItsFirstTwoHundredMembers_andCountsTheOthers() {
        Story story = link(dam("a").from("outlet0.example"));
        for (int i = 1; i < 203; i++) join(dam("n" + i).from("outlet" + i + ".example"), story);

        assertThat(summary().counts().articles()).isEqualTo(203);
        assertThat(summary().members()).hasSize(200);
        assertThat(summary().members().get(199).publisher()).isEqualTo("outlet199.example");
        assertThat(summary().publishers()).hasSize(200);
    }

    @Test
    void join_writesThreeEntries_howeverLongTheStory() {
        Story story = link(dam("a"));
        for (int i = 1; i < 150; i++) join(dam("n" + i), story);
        int before = store.puts();
        join(dam("last"), story);

        assertThat(store.puts()).isEqualTo(before + 3);
    }

    @Test
    void forgottenStory_leavesNothingInTheStore() {
        Story story = link(dam("a"));
        link(dam("b"));
        linker.addVersion(dam("a").profile(), Disposition.REVISION, story);
        linker.find(dam("c").profile(), log(9, NOON.plus(Duration.ofDays(15))));

        assertThat(store.size()).isZero();
    }

    @Test
    void find_remembersNothing() {
        linker.find(dam("a").profile(), log(0, NOON));

        assertThat(store.puts()).isZero();
        assertThat(linker.follow("a")).isNull();
    }
}
