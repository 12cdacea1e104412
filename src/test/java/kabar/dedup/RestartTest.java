package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kabar.article.Verdict.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judge rebuilt from its store goes on as the old one would have. */
class RestartTest {
    private static final JudgeSettings SHORT_MEMORY = new JudgeSettings(Duration.ofHours(12), Duration.ofDays(2), 150);

    /** Copies, cuts, versions, retractions and templates of a few dozen reports, some of them out of order. */
    private static List<Draft> stream(long seed) {
        var random = new Random(seed);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int report = random.nextInt(60);
            var words = new Random(report);
            var body = new StringBuilder();
            int length = 15 + 5 * random.nextInt(20);
            for (int w = 0; w < length; w++) body.append(word(words)).append(w % 9 == 8 ? ". " : " ");
            if (random.nextInt(3) == 0)
                body.append("Jumlah ").append(random.nextInt(40)).append(" orang.");
            drafts.add(Draft.of("id-" + random.nextInt(200))
                    .from("Outlet " + random.nextInt(4))
                    .title((random.nextInt(20) == 0 ? "DITARIK: " : "") + "Laporan " + report)
                    .body(body.toString())
                    .primary(random.nextBoolean() ? "ID" : "MY")
                    .after(Duration.ofMinutes(20L * i + random.nextInt(300))));
        }
        return drafts;
    }

    private static String word(Random random) {
        return "kata" + random.nextInt(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void restartAfterEveryKth_changesNoDecision(int k) {
        for (long seed = 1; seed <= 2; seed++) {
            List<Draft> drafts = stream(seed);
            var steady = new Bench(SHORT_MEMORY);
            var restarted = new Bench(SHORT_MEMORY);
            for (int i = 0; i < drafts.size(); i++) {
                Instant logged = Draft.START.plus(Duration.ofMinutes(20L * i));
                if (i % k == 0) restarted.restart();
                assertThat(restarted.judge(drafts.get(i), logged))
                        .as("seed %d, article %d", seed, i)
                        .isEqualTo(steady.judge(drafts.get(i), logged));
            }
            assertThat(restarted.store.size()).isEqualTo(steady.store.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void stream_holdsEveryKindOfDecision(long seed) {
        var bench = new Bench(SHORT_MEMORY);
        var rules = new java.util.TreeSet<Rule>();
        for (Draft draft : stream(seed)) rules.add(bench.judge(draft).verdict().rule());

        assertThat(rules)
                .contains(
                        Rule.EXACT_WORDS,
                        Rule.NEAR_COPY,
                        Rule.NEAR_EXCERPT,
                        Rule.REVISION_MAJOR,
                        Rule.RETRACTION_MARKER,
                        Rule.NEW);
    }
}
