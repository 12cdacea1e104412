package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final CountingStore store = new CountingStore();

    private static Publication publication(String id) {
        Fingerprint article = Draft.of(id).from(id).body(Texts.FERRY).print();
        return new Publication(article, article.publishedAt(), false, List.of("ID"), List.of("ID"));
    }

    @Test
    void candidates_areTheTwelveFirstOfThoseAlike() {
        var memory = new Memory(store, JudgeSettings.DEFAULTS);
        for (int i = 0; i < 15; i++) memory.remember(publication("n" + i));

        assertThat(memory.candidates(publication("x").article()))
                .extracting(Remembered::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void decision_seesNoMoreThanTheCapacity() {
        var memory = new Memory(store, new JudgeSettings(Duration.ofDays(3), Duration.ofDays(30), 5));
        for (int i = 0; i < 9; i++) memory.remember(publication("n" + i));
        memory.advance(Draft.START.toEpochMilli());

        assertThat(store.size()).isEqualTo(5);
    }

    @Test
    void defaults_areThreeDaysThirtyDaysTwoMillion() {
        assertThat(JudgeSettings.DEFAULTS)
                .isEqualTo(new JudgeSettings(Duration.ofDays(3), Duration.ofDays(30), 2_000_000));
    }
}
