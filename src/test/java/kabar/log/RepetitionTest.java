package kabar.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

class RepetitionTest {
    private final Repetition repetition = new Repetition();

    private static LogEvent event(String logger, String pattern, String stack) {
        List<KeyValuePair> members = stack.isEmpty() ? List.of() : List.of(new KeyValuePair("stack", stack));
        return new LogEvent(Level.WARN, logger, pattern, pattern, null, members);
    }

    @Test
    void whatALibrarySaysAgain_isALineAMinute_withTheNumberLeftOut() {
        LogEvent retry = event("org.apache.kafka.Sender", "retrying {}", "");
        assertThat(repetition.of(retry, 1_000)).isEmpty();
        for (int i = 0; i < 37; i++) assertThat(repetition.of(retry, 2_000 + i)).isNull();
        assertThat(repetition.of(event("org.apache.kafka.Sender", "failed", ""), 3_000))
                .isEmpty();
        assertThat(repetition.of(retry, 61_000)).isEqualTo(" (and 37 more like it)");
    }

    @Test
    void whatKabarSays_isLeftAlone_butOneAndTheSameMistakeIsNot() {
        LogEvent said = event("kabar.ops.Operations", "the stream is running", "");
        assertThat(repetition.of(said, 1_000)).isEmpty();
        assertThat(repetition.of(said, 1_001)).isEmpty();
        assertThat(repetition.of(event("kabar.topology.Mistakes", "a mistake", "at A"), 1_000))
                .isEmpty();
        assertThat(repetition.of(event("kabar.topology.Mistakes", "a mistake", "at A"), 1_001))
                .isNull();
        assertThat(repetition.of(event("kabar.topology.Mistakes", "a mistake", "at B"), 1_001))
                .isEmpty();
    }

    @Test
    void manyDifferentOnes_needNoMoreRoomThanIsSet() {
        for (int i = 0; i < 2_000; i++)
            assertThat(repetition.of(event("x", "pattern " + i, ""), i)).isEmpty();
    }
}
