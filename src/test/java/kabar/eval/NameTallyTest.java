package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kabar.eval.sets.CountryCase.NameLabel;
import org.junit.jupiter.api.Test;

class NameTallyTest {
    private static final List<NameLabel> LABELS =
            List.of(new NameLabel("José Ramos", List.of("Ramos")), new NameLabel("Sri Wahyuni", List.of()));

    private final NameTally tally = new NameTally();

    @Test
    void names_areComparedWithoutCaseAccentsAndPunctuation() {
        tally.add(LABELS, List.of("JOSE RAMOS.", "sri-wahyuni"), Set.of());
        assertThat(tally.names.f1()).isEqualTo(1);
    }

    @Test
    void secondNameOfOneBearer_andNeutralName_countNeitherWay() {
        tally.add(LABELS, List.of("José Ramos", "Ramos", "Harian Senja"), Set.of("harian senja"));
        assertThat(tally.names.precision()).isEqualTo(1);
        assertThat(tally.names.recall()).isEqualTo(0.5);
    }

    @Test
    void unknownName_isWrongOnce() {
        tally.add(LABELS, List.of("Budi", "budi"), Set.of());
        assertThat(tally.names.toString()).isEqualTo("P 0.000, R 0.000");
        tally.add(LABELS, List.of("Ramos"), Set.of());
        assertThat(tally.names.toString()).isEqualTo("P 0.500, R 0.250");
        assertThat(tally.articles).isEqualTo(2);
    }
}
