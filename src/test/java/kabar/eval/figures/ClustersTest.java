package kabar.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final Map<String, String> EVENTS = Map.of("a", "quake", "b", "quake", "c", "vote", "d", "vote");

    @Test
    void clustersThatAreTheEvents_areRightWhateverTheirNames() {
        var clusters = new Clusters(EVENTS, Map.of("a", "1", "b", "1", "c", "2", "d", "2"));
        assertThat(clusters.f1()).isEqualTo(1);
    }

    @Test
    void everyItemAlone_isPreciseAndMissesHalf() {
        var clusters = new Clusters(EVENTS, Map.of("a", "1", "b", "2", "c", "3", "d", "4"));
        assertThat(clusters.precision()).isEqualTo(1);
        assertThat(clusters.recall()).isEqualTo(0.5);
        var pairs = new Counts();
        clusters.countPairs(pairs);
        assertThat(pairs.toString()).isEqualTo("P 0.000, R 0.000");
    }

    @Test
    void oneStrayItem_costsItsClusterAndItsEvent() {
        var clusters = new Clusters(EVENTS, Map.of("a", "1", "b", "1", "c", "1", "d", "2"));
        assertThat(clusters.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
        assertThat(clusters.recall()).isCloseTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-9));
        var pairs = new Counts();
        clusters.countPairs(pairs);
        assertThat(pairs.toString()).isEqualTo("P 0.333, R 0.500");
    }
}
