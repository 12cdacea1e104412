package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kabar.dedup.wording.Bands;
import kabar.dedup.wording.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateIndexTest {
    private final CandidateIndex index = new CandidateIndex();

    /** Keys of an article that has {@code shared} of them in common with {@link #keys(int, int) keys(0, 0)}. */
    private static int[] keys(int article, int shared) {
        int[] keys = new int[Bands.COUNT];
        Arrays.setAll(keys, band -> (int) Hash.join(band < shared ? 0 : article, band));
        return keys;
    }

    private long[] find(int most) {
        return index.find(keys(0, 0), 0, 10, 1, most);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,false", "2,true", "20,true"})
    void twoRareKeys_areEnough(int shared, boolean found) {
        index.add(1, keys(5, shared), 0, 1);

        assertThat(find(10)).hasSize(found ? 1 : 0);
    }

    @Test
    void commonKeys_countLess() {
        for (int i = 1; i <= CandidateIndex.RARE + 1; i++) index.add(i, keys(i, i == 1 ? 3 : 2), 0, 1);

        assertThat(find(10)).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"8,8", "9,0"})
    void key_isRareUpToEightArticles(int articles, int found) {
        for (int i = 1; i <= articles; i++) index.add(i, keys(i, 2), 0, 1);

        assertThat(find(100)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2,0", "3,20"})
    void threeCommonKeys_areEnough(int shared, int found) {
        for (int i = 1; i <= 20; i++) index.add(i, keys(i, shared), 0, 1);

        assertThat(find(100)).hasSize(found);
    }

    @Test
    void underOneKey_theNewestSixtyFourAreLookedAt() {
        for (int i = 1; i <= 70; i++) index.add(i, keys(i, 20), 0, 1);

        assertThat(find(100)).hasSize(64).startsWith(7).endsWith(70);
    }

    @ParameterizedTest
    @CsvSource({"511,1", "512,0"})
    void outsideTheWindow_upToFiveHundredAndElevenArePassedOver(int others, int found) {
        index.add(1, keys(1, 20), 0, 1);
        for (int i = 2; i <= others + 1; i++) index.add(i, keys(i, 20), 11, 1);

        assertThat(find(10)).hasSize(found);
    }

    @Test
    void most_areThoseWithMostKeysInCommonThenTheOldest() {
        index.add(1, keys(1, 4), 0, 1);
        index.add(2, keys(2, 9), 0, 1);
        index.add(3, keys(3, 9), 0, 1);
        index.add(4, keys(4, 20), 0, 1);

        assertThat(find(3)).containsExactly(4, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"-11,0", "-10,1", "10,1", "11,0"})
    void window_isCloseOnBothSides(long publishedAt, int found) {
        index.add(1, keys(1, 20), publishedAt, 1);

        assertThat(find(10)).hasSize(found);
    }

    @Test
    void growth_losesNothingThatIsRemembered() {
        index.add(1, keys(1, 20), 0, 1);
        index.add(2, keys(2, 20), 0, 1);
        for (int i = 3; i <= 5000; i++) index.add(i, keys(i, 0), 0, 2);

        assertThat(index.find(keys(0, 0), 0, 10, 2, 10)).containsExactly(2);
        assertThat(index.find(keys(4711, 0), 0, 10, 2, 10)).containsExactly(4711);
    }

    @Test
    void forgottenArticles_areNotFoundInReusedPlaces() {
        for (int i = 1; i <= 3000; i++) index.add(i, keys(i, i % 7 == 0 ? 20 : 0), 0, Math.max(1, i - 100));

        assertThat(index.find(keys(0, 0), 0, 10, 2900, 100))
                .startsWith(2905)
                .endsWith(2996)
                .hasSize(14);
    }

    @Test
    void articleWithoutKeys_isPassedOver() {
        index.add(1, new int[0], 0, 1);
        index.add(2, keys(2, 20), 0, 1);

        assertThat(find(10)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 12, 19})
    void find_givesTheNumberOfTheArticleHoweverManyKeysAreShared(int shared) {
        index.add(1, keys(1, shared), 0, 1);
        assertThat(find(10)).containsExactly(1);
    }

    @Test
    void articlesBesideOneAnother_areCountedApart() {
        // Common keys, which count once: too few for each of these, enough for their neighbours together.
        for (int i = 1; i <= 20; i++) index.add(i, keys(i, i % 2 == 0 ? 3 : 2), 0, 1);
        assertThat(find(100)).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
    }

    @Test
    void articleWithOneKeyInCommon_takesNoneFromItsNeighbour() {
        for (int i = 1; i <= 20; i++) index.add(i, keys(i, i % 2 == 0 ? 3 : 1), 0, 1);
        assertThat(find(100)).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
    }
}
