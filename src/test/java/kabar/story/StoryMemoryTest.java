package kabar.story;

import static kabar.story.News.NOON;
import static kabar.story.News.article;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.article.StorySummary;
import kabar.article.StorySummary.Member;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryMemoryTest {
    private final CountingStore store = new CountingStore();

    private static News dam(String id) {
        return article(id)
                .title("Dam at Lake Orsova cracks")
                .body("Engineers of Hydrowatt found a crack in the dam at Lake Orsova, director Mila Stanek said.")
                .names("Lake Orsova", "Hydrowatt", "Mila Stanek")
                .country("RO", "Orsova");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void linkerRebuiltFromItsStore_continuesWithTheSameAnswers(int seed) {
        List<StoryProfile> stream = stream(new Random(seed), 600);
        var straight = new StoryLinker(new CountingStore());
        var restarted = new StoryLinker(store);
        for (int i = 0; i < stream.size(); i++) {
            if (i % 97 == 0) restarted = new StoryLinker(store);
            var at = log(i, Instant.ofEpochMilli(stream.get(i).publishedAt()));
            Story expected = News.link(straight, stream.get(i), at);
            assertThat(News.link(restarted, stream.get(i), at))
                    .as("seed %d, article %d", seed, i)
                    .isEqualTo(expected);
            assertThat(restarted.summary(expected.id())).isEqualTo(straight.summary(expected.id()));
        }
    }

    /** Articles of random words from small vocabularies, so that many of them meet. */
    private static List<StoryProfile> stream(Random random, int size) {
        var stream = new ArrayList<StoryProfile>();
        Instant time = NOON;
        for (int i = 0; i < size; i++) {
            time = time.plusSeconds(random.nextInt(7_200));
            int event = random.nextInt(40);
            String who = "Person" + (char) ('A' + event % 26) + "son";
            String where = "Place" + (char) ('A' + event / 2) + "ville";
            var body = new StringBuilder(who + " was in " + where + ".");
            for (int w = 0; w < 12; w++)
                body.append(" word").append(event * 10 + random.nextInt(15)).append('x');
            stream.add(article("n" + i)
                    .title(who + " at " + where)
                    .body(body.toString())
                    .names(who, where)
                    .at(time)
                    .profile());
        }
        return stream;
    }

    @Test
    void randomStream_linksSomeAndNotAll() {
        var linker = new StoryLinker(store);
        List<StoryProfile> stream = stream(new Random(7), 600);
        int same = 0;
        for (int i = 0; i < stream.size(); i++) {
            var at = log(i, Instant.ofEpochMilli(stream.get(i).publishedAt()));
            if (News.link(linker, stream.get(i), at).relation() == Link.SAME) same++;
        }
        assertThat(same).isBetween(100, 590);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void article_isRememberedFourteenDaysOfLogTime(long ms) {
        var linker = new StoryLinker(store);
        News.link(linker, dam("a").profile(), log(0, NOON));
        News.link(
                linker,
                dam("b").at(NOON.plusSeconds(1)).profile(),
                log(1, NOON.plus(StorySettings.DEFAULTS.maxAge()).plusMillis(ms)));
        assertThat(linker.follow("a")).isNotNull();
        assertThat(store.size()).isEqualTo(5);
    }

    @Test
    void article_aMillisecondOlder_isForgotten_andItsStoryWithIt() {
        var linker = new StoryLinker(store);
        News.link(linker, dam("a").profile(), log(0, NOON));
        Story story = News.link(
                linker,
                dam("b").profile(),
                log(1, NOON.plus(StorySettings.DEFAULTS.maxAge()).plusMillis(1)));
        assertThat(story.relation()).isEqualTo(Link.NEW);
        assertThat(linker.follow("a")).isNull();
        assertThat(linker.summary("a")).isNull();
        assertThat(store.size()).isEqualTo(3);
    }

    @Test
    void recordWithEarlierLogTime_forgetsNothingMore() {
        var linker = new StoryLinker(store);
        News.link(linker, dam("a").profile(), log(0, NOON));
        News.link(linker, dam("b").profile(), log(1, NOON.minus(Duration.ofDays(20))));
        assertThat(linker.follow("a")).isNotNull();
        assertThat(new StoryLinker(store).follow("b")).isNotNull();
    }

    @Test
    void rebuiltAfterEviction_countsOn() {
        var linker = new StoryLinker(store);
        Instant later = NOON.plus(Duration.ofDays(10));
        Instant last = NOON.plus(Duration.ofDays(15));
        News.link(linker, dam("a").profile(), log(0, NOON));
        News.link(linker, dam("b").at(later).profile(), log(1, later));
        News.link(linker, dam("c").at(last).profile(), log(2, last));
        var rebuilt = new StoryLinker(store);
        assertThat(rebuilt.follow("a")).isNull();
        assertThat(rebuilt.follow("b")).isNotNull();
        assertThat(rebuilt.follow("c")).isNotNull();
    }

    @Test
    void summary_spansItsArticles_andListsWhatTheyShareFirst() {
        var linker = new StoryLinker(store);
        Instant before = NOON.minusSeconds(60);
        News.link(linker, dam("a").from("satu.example").profile(), log(0, NOON));
        News.link(
                linker,
                dam("b").at(before)
                        .title("Lake Orsova dam has a crack")
                        .names("Engineers")
                        .country("RS", "Lake")
                        .profile(),
                log(1, NOON));
        assertThat(linker.summary("a"))
                .isEqualTo(new StorySummary(
                        "a",
                        "a",
                        null,
                        null,
                        "Dam at Lake Orsova cracks",
                        before,
                        NOON,
                        new StorySummary.Counts(2, 0, 0, 0, 0),
                        List.of(
                                new Member("a", "satu.example", "en", NOON, Disposition.ORIGINAL),
                                new Member("b", null, "en", before, Disposition.ORIGINAL)),
                        List.of("satu.example"),
                        List.of("en"),
                        List.of("RO", "RS"),
                        List.of("Lake Orsova", "Hydrowatt", "Mila Stanek", "Engineers")));
        assertThat(linker.summary("b")).isNull();
    }

    @Test
    void summary_ofAnUndatedStart_takesTheFirstRealDate() {
        var linker = new StoryLinker(store);
        Instant real = NOON.minus(Duration.ofDays(900));
        News.link(linker, dam("a").undated().profile(), log(0, NOON));
        News.link(linker, dam("b").at(real).profile(), log(1, NOON));
        assertThat(linker.summary("a"))
                .extracting(StorySummary::first, StorySummary::last)
                .containsExactly(real, real);
    }

    @Test
    void story_ofAnUnknownVersion_isRefused() {
        News.link(new StoryLinker(store), dam("a").profile(), log(0, NOON));
        store.overwrite(1, 0, 7);
        assertThatThrownBy(() -> new StoryLinker(store))
                .hasMessage("story layout version must be 3, was 7: start with empty state");
    }

    @Test
    void work_forOneArticle_isCapped_howeverManyShareItsWords() {
        var window = new WindowIndex();
        var story = new StoryState(0, "s", "Dam", "s", null);
        for (int i = 0; i < 5_000; i++)
            window.add(NOON.toEpochMilli(), story, dam("n" + i).profile());
        StoryProfile article = dam("new").profile();
        var candidates = new StoryCandidates();
        List<Integer> found = candidates.find(
                article,
                NOON.toEpochMilli(),
                new StoryComparison(article, window),
                window,
                StorySettings.DEFAULTS.window().toMillis());
        assertThat(candidates.looked()).isBetween(200, StoryCandidates.IN_ALL);
        assertThat(found).hasSize(StoryCandidates.MOST).doesNotHaveDuplicates();
    }
}
