package kabar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration LENGTH = Duration.ofSeconds(400);

    @Test
    void oneSeed_drawsOneSchedule() {
        assertThat(text(draw(7))).isEqualTo(text(draw(7))).isNotEqualTo(text(draw(8)));
    }

    @Test
    void twentyFaults_areOfAtLeastTwelveKinds_andBeginInTurn() {
        Schedule schedule = draw(7);
        assertThat(schedule.kinds()).isGreaterThanOrEqualTo(12);
        assertThat(schedule.faults())
                .hasSize(20)
                .isSortedAccordingTo((one, other) -> one.after().compareTo(other.after()));
        assertThat(schedule.faults().get(19).after()).isLessThan(LENGTH);
    }

    @Test
    void oneSeed_publishesTheSameEvents() {
        assertThat(events(3)).isEqualTo(events(3)).isNotEqualTo(events(4));
    }

    private static Schedule draw(long seed) {
        return Schedule.draw(seed, Kinds.all(), 20, LENGTH);
    }

    private static List<String> text(Schedule schedule) {
        return schedule.faults().stream()
                .map(planned -> planned.after() + " " + planned.fault())
                .toList();
    }

    private static List<String> events(long seed) {
        var events = new Events(seed);
        return Stream.generate(events::next)
                .limit(300)
                .map(event -> new String(event, StandardCharsets.UTF_8))
                .toList();
    }
}
