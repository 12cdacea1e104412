package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kabar.enrich.Enricher;
import kabar.eval.sets.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamScorersTest {
    private static final String HARBOUR =
            "The harbour of Kobe opened its third quay on Monday after five years of work, the port authority said. Cranes from a yard in Osaka "
                    + "lifted the first containers before noon, and fishermen watched from the old pier. The mayor of Kobe promised lower fees "
                    + "for small boats until spring.";
    private static final String TEA =
            "Tea growers in Assam lost a tenth of their second flush to hail this week, the board said. Picking resumed on forty estates, while "
                    + "brokers in Kolkata raised their bids for the leaf that is left. Insurers sent assessors to the valley.";

    @TempDir
    private Path folder;

    private final Quality quality = new Quality();

    @BeforeEach
    void threeStoriesOfAWire() throws IOException {
        new SetFiles(folder)
                .with(
                        "country-reuters21578/train.jsonl",
                        story(1, "NEW QUAY AT KOBE", HARBOUR, "9-MAR-1987 04:00:00.00"),
                        story(2, "HAIL HITS TEA", TEA, "9-MAR-1987 05:00:00.00"),
                        story(3, "KOBE OPENS QUAY", HARBOUR + " Ferries follow.", "9-MAR-1987 06:00:00.00"))
                .with(
                        "gold-neardup/pairs.jsonl",
                        pair(3, 1, "NEAR", 3),
                        pair(1, 2, "TEMPLATE", 1),
                        pair(2, 3, "NEAR", 1))
                .with("country-reuters21578/neardup_pairs.jsonl", "{\"a\": 1, \"b\": 3}", "{\"a\": 1, \"b\": 2}");
    }

    @Test
    void pair_isACopyWhereVerdictsLeadToOneOriginal_andWeighsWhatItStandsFor() throws IOException {
        new NearCopyScorer().score(materials(), quality);
        assertThat(got("near copies, precision")).isEqualTo(1);
        assertThat(got("near copies, recall")).isEqualTo(0.75);
        assertThat(got("template siblings dropped per 1,000")).isZero();
        assertThat(quality.missed()).contains("gold-neardup: near copies, recall");
    }

    @Test
    void candidates_areMeasuredOnPairsThatTheRuleCallsCopies() throws IOException {
        new CandidateScorer("country-reuters21578", "", 0.95).score(materials(), quality);
        assertThat(got("copies found by their keys")).isEqualTo(1);
        assertThat(quality.measures().get(0).detail()).startsWith("1 of 1 pairs");
    }

    @Test
    void missingSet_isSkippedAndNamed() throws IOException {
        new SetFiles(folder)
                .with(
                        "gold-neardup/pairs.jsonl",
                        "{\"set\": \"raw-ar-saudinewsnet\", \"a\": 1, \"b\": 2, \"label\": \"NEAR\","
                                + " \"stratum\": \"s\", \"weight\": 1}");
        new NearCopyScorer().score(materials(), quality);
        assertThat(quality.skipped()).containsExactly("raw-ar-saudinewsnet");
    }

    private double got(String name) {
        return quality.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .got();
    }

    private Materials materials() {
        return new Materials(new DataFolder(folder), Enricher.shipped(), null);
    }

    private static String story(int id, String title, String body, String date) {
        return "{\"newid\": " + id + ", \"places\": [\"japan\"], \"title\": \"" + title + "\", \"body\": \"" + body
                + "\", \"date\": \"" + date + "\"}";
    }

    private static String pair(int a, int b, String label, double weight) {
        return "{\"set\": \"country-reuters21578\", \"a\": " + a + ", \"b\": " + b + ", \"label\": \"" + label
                + "\", \"stratum\": \"s\", \"weight\": " + weight + "}";
    }
}
