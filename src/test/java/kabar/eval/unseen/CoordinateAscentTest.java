package kabar.eval.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinateAscentTest {
    private static final CoordinateAscent SEARCH = new CoordinateAscent(
            List.of(new CoordinateAscent.Axis("a", 5, 1, 2, 3), new CoordinateAscent.Axis("b", 5, 1, 2, 3)));

    @Test
    void climb_reachesTheTop_whereOneConstantDependsOnTheOther() {
        double[] found = SEARCH.climb(at -> -Math.abs(at[0] - at[1]) / 2 - Math.abs(at[1] - 2));
        assertThat(found).containsExactly(2, 2);
        assertThat(SEARCH.describe(found)).isEqualTo("a 2.0, b 2.0");
    }

    @Test
    void climb_gainWithinChance_staysAtTheStart() {
        assertThat(SEARCH.climb(at -> at[0] == 1 ? 0.002 : 0)).containsExactly(5, 5);
    }
}
