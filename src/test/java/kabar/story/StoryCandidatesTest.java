package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which earlier articles are worth measuring, and in which order. */
class StoryCandidatesTest {
    private final WindowIndex window = new WindowIndex();
    private final StoryCandidates candidates = new StoryCandidates();

    private static StoryProfile article(long publishedAt, int... words) {
        byte[] marks = new byte[words.length];
        java.util.Arrays.fill(marks, (byte) 1);
        return new StoryProfile(
                "id",
                "",
                "",
                "id",
                publishedAt,
                true,
                0,
                List.of(),
                new TermVector(words, marks),
                News.plain(),
                List.of());
    }

    private void add(StoryProfile article) {
        window.add(0, new StoryState(0, "story", "", "story", null), article);
    }

    private List<Integer> find(StoryProfile article) {
        return candidates.find(article, 0, new StoryComparison(article, window), window, 10);
    }

    @Test
    void likeliestFirst_ofEqualsTheOlder() {
        add(article(0, 7));
        add(article(0, 5, 7));
        add(article(0, 7));
        add(article(0, 5, 6, 7));
        add(article(0, 8));
        assertThat(find(article(0, 5, 6, 7))).containsExactly(3, 1, 0, 2);
        assertThat(candidates.looked()).isEqualTo(7);
        // Nothing of one search is left for the next.
        assertThat(find(article(0, 8))).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({"10,1", "11,0", "-10,1", "-11,0"})
    void reach_isCloseOnBothSides(long publishedAt, int found) {
        add(article(publishedAt, 5));
        assertThat(find(article(0, 5))).hasSize(found);
    }

    @Test
    void sixteenAtMost_theOldestOfEquals() {
        for (int i = 0; i < 20; i++) add(article(0, 5));
        assertThat(find(article(0, 5))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Test
    void ofOneWord_theNewestTwoHundredAreLookedAt() {
        for (int i = 0; i < 205; i++) add(article(0, 5));
        assertThat(find(article(0, 5))).startsWith(5, 6).hasSize(16);
        assertThat(candidates.looked()).isEqualTo(200);
    }

    @Test
    void ofAllWords_aThousandAreLookedAt_theRarestFirst() {
        for (int i = 0; i < 300; i++) add(article(0, 1, 2, 3, 4, 5, 6));
        add(article(0, 7));
        assertThat(find(article(0, 1, 2, 3, 4, 5, 6, 7))).contains(300);
        assertThat(candidates.looked()).isEqualTo(1000);
    }

    @Test
    void postings_forgetTheOldestAndKeepTheOthersInOrder() {
        var postings = new Postings();
        var kept = new ArrayList<Integer>();
        var random = new Random(3);
        for (int slot = 0; slot < 500; slot++) {
            postings.add(slot);
            kept.add(slot);
            while (!kept.isEmpty() && random.nextInt(100) < 45) {
                postings.dropOldest();
                kept.remove(0);
            }
            assertThat(postings.count()).isEqualTo(kept.size());
            for (int back = 0; back < kept.size(); back++)
                assertThat(postings.newest(back)).isEqualTo(kept.get(kept.size() - 1 - back));
            assertThat(postings).hasToString(kept.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void termWeight_growsWithTheRootOfItsCount(int count) {
        assertThat(TermVector.weight((byte) count)).isEqualTo(Math.sqrt(count));
        assertThat(TermVector.weight((byte) (count | TermVector.TITLE))).isEqualTo(Math.sqrt(count) + 2);
        assertThat(TermVector.weight((byte) (count | TermVector.COUNTRY))).isEqualTo(Math.sqrt(count));
    }
}
