package kabar.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/**
 * The shipped taggers know features by these numbers: whoever changes one must train the taggers again
 * ({@code src/main/resources/kabar/entities/README.md}), or they weigh what they have never seen.
 */
class FeaturesTest {
    private static final int BUCKETS = 1 << 16;

    private final Readers readers = new Readers();

    @Test
    void wordWithCapital_hasTheFeaturesItWasTrainedWith() {
        assertThat(first("Zubrin Kalato", "id"))
                .containsExactly(
                        40503, 53855, 14411, 50466, 23989, 26195, 1074, 10786, 39123, 33812, 20335, 40058, 59780, 7596,
                        27319, 54024, 8210, 43403, 22622, 1841, 21563, 16252, 61007, 47041, 35361, 20949, 40671, 53089,
                        14580, 9269);
    }

    @Test
    void chineseSign_hasTheFeaturesItWasTrainedWith() {
        assertThat(first("李2", "zh"))
                .containsExactly(
                        40503, 54250, 14411, 37253, 13506, 58453, 62045, 47486, 42176, 52556, 4508, 2012, 15025, 21857,
                        13966, 33959, 14242, 7596, 22607, 40623, 18147, 49437, 14580, 34302, 16659, 1841, 21563, 41285,
                        61007, 55697, 34915);
    }

    /** Known names, numbers, gaps, roles, runs of capitals, and both ends of a text. */
    @Test
    void wordsOfATextWithCapitals_haveTheFeaturesTheyWereTrainedWith() {
        String text = "Menteri Luar Negeri AS, Antony J. Blinken (59), kata: \"ya\". Bank of China di Kota Garut,"
                + " Kapolres Kombes Pol Budi Zubrin van der Kalato Timan Marok Sulim Tarap Jenik Dorap Wulan 12 Tbk";
        var garut = new Hit(new Entry(Entry.Kind.PLACE, "ID", "Garut"), 82, 87);
        assertThat(text.substring(garut.start(), garut.end())).isEqualTo("Garut");
        assertThat(digest(text, "id", garut)).isEqualTo(790400612);
        assertThat(digest(text, "en", garut)).isEqualTo(1186567737);
    }

    @Test
    void signsOfAChineseText_haveTheFeaturesTheyWereTrainedWith() {
        String text = "中国外交部发言人王文斌说，2022年GDP的上海市法院。欧阳修与拜登（美国）在北京大学访问";
        var china = new Hit(new Entry(Entry.Kind.COUNTRY, "CN", "中国"), 0, 2);
        var beijing = new Hit(new Entry(Entry.Kind.CAPITAL, "CN", "北京"), 39, 41);
        assertThat(text.substring(beijing.start(), beijing.end())).isEqualTo("北京");
        assertThat(digest(text, "zh", china, beijing)).isEqualTo(-1436911158);
    }

    /** One number for all features of all tokens. */
    private int digest(String text, String language, Hit... hits) {
        Reading reading = readers.read(Tokens.of(text), List.of(hits), language);
        int[] features = new int[Features.MOST];
        int digest = 1;
        for (int i = 0; i < reading.size(); i++) {
            int size =
                    Objects.requireNonNull(Family.of(reading)).features(BUCKETS).extract(reading, i, features);
            for (int k = 0; k < size; k++) digest = 31 * digest + features[k];
        }
        return digest;
    }

    /** The features of the first token. */
    private int[] first(String text, String language) {
        Reading reading = readers.read(Tokens.of(text), List.of(), language);
        int[] features = new int[Features.MOST];
        int size = Objects.requireNonNull(Family.of(reading)).features(BUCKETS).extract(reading, 0, features);
        return Arrays.copyOf(features, size);
    }
}
