package kabar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import org.junit.jupiter.api.Test;

/** The judge of the fault suite sees each kind of breach. */
class VerdictTest {
    private static final Settings SETTINGS = SettingsLoader.of(Map.of());
    private static final Place FIRST = new Place(0, 0);
    private static final Place SECOND = new Place(1, 0);
    private static final String ID = "news.country.id";
    private static final String KZ = "news.country.kz";

    private final Oracle oracle = new Oracle(
            Map.of(FIRST, Map.of(ID, "one", KZ, "one"), SECOND, Map.of(ID, "two")),
            Map.of("story", "last"),
            Map.of(FIRST, at(FIRST, 10), SECOND, at(SECOND, 20)));

    private final List<Written> written = new ArrayList<>(
            List.of(new Written(ID, FIRST, false, "one"), new Written(KZ, FIRST, false, "one"), second(false)));

    @Test
    void whatMustBeThereAndNothingElse_isClean() {
        assertThat(verdict().isClean()).isTrue();
        assertThat(verdict().records()).isEqualTo(2);
    }

    @Test
    void aRecordOfOneOfItsTopicsMissing_isLost() {
        written.remove(1);
        assertThat(verdict().lost()).isEqualTo(1);
        assertThat(verdict().examples()).containsExactly("lost 0@0 in news.country.kz");
    }

    @Test
    void aRecordTwice_isDoubled() {
        written.add(second(false));
        assertThat(verdict().doubled()).isEqualTo(1);
        assertThat(verdict().isClean()).isFalse();
    }

    @Test
    void anotherByte_isAChange() {
        written.set(2, new Written(ID, SECOND, false, "2"));
        assertThat(verdict().changed()).isEqualTo(1);
    }

    @Test
    void anotherTopicOrAnUnknownPlace_isStray() {
        written.add(new Written(KZ, SECOND, false, "two"));
        written.add(new Written(ID, new Place(3, 7), false, "three"));
        assertThat(verdict().stray()).isEqualTo(2);
    }

    @Test
    void theLaterOneFirst_isOutOfOrder_unlessItIsLate() {
        written.add(0, written.remove(2));
        assertThat(verdict().disordered()).isEqualTo(1);
        written.set(0, second(true));
        assertThat(verdict().disordered()).isZero();
        assertThat(verdict().late()).isEqualTo(1);
        assertThat(verdict().isClean()).isFalse();
    }

    @Test
    void anotherLastWordOfAStory_isABreach() {
        Verdict verdict = Verdict.of(SETTINGS, oracle, written, Map.of("story", "first", "other", "last"));
        assertThat(verdict.stories()).isEqualTo(2);
        assertThat(verdict.isClean()).isFalse();
    }

    private Verdict verdict() {
        return Verdict.of(SETTINGS, oracle, written, Map.of("story", "last"));
    }

    private static Written second(boolean late) {
        return new Written(ID, SECOND, late, "two");
    }

    private static Coordinates at(Place place, long logTime) {
        return new Coordinates("news.articles", place.partition(), place.offset(), logTime);
    }
}
