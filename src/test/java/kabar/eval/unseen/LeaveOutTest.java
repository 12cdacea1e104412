package kabar.eval.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kabar.eval.SetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaveOutTest {
    private static final String HARBOUR =
            "The harbour of Kobe opened its third quay on Monday after five years of work, the port authority said. Cranes from a yard in Osaka "
                    + "lifted the first containers before noon, and fishermen watched from the old pier. The mayor of Kobe promised lower fees "
                    + "for small boats until spring.";
    private static final String TEA =
            "Tea growers in Assam lost a tenth of their second flush to hail this week, the board said.";

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    @Test
    void nearCopies_areFittedOnTheOtherSets_andMeasuredInTheStreamOfTheOneLeftOut() throws IOException {
        var sets = new SetFiles(folder)
                .with(
                        "country-reuters21578/train.jsonl",
                        "{\"newid\": 1, \"title\": \"QUAY\", \"body\": \"" + HARBOUR
                                + "\", \"date\": \"9-MAR-1987 04:00:00.00\"}",
                        "{\"newid\": 2, \"title\": \"QUAY\", \"body\": \"" + HARBOUR
                                + " Ferries follow.\", \"date\": \"9-MAR-1987 05:00:00.00\"}")
                .with("gold-neardup/pairs.jsonl", pair("country-reuters21578"), pair("raw-not-there"));
        String table = LeaveOut.table(sets.data(), progress::add);
        assertThat(table)
                .contains("### thresholds of near copies, a set left out: F1 of pairs")
                .containsPattern(
                        "\\| country-reuters21578 +\\| 1.000 .*\\| 1 pairs \\| baseShare 0.5, enoughGrams 0.75, ")
                .doesNotContain("raw-not-there");
        assertThat(progress).containsExactly("thresholds of near copies, a set left out: F1 of pairs");
    }

    @Test
    void stories_ofPairsAndOfLabelledReports_areGroupsToLeaveOut() throws IOException {
        var sets = new SetFiles(folder)
                .with("gold-story/pairs.jsonl")
                .with(
                        "pairs-tgcontest/train.jsonl",
                        "{\"lang\": \"en\", \"label\": \"OK\", \"title1\": \"Kobe opens quay\", \"text1\": \"" + HARBOUR
                                + "\", \"title2\": \"New quay at Kobe\", \"text2\": \"" + HARBOUR
                                + "\", \"url1\": \"\", \"url2\": \"\"}")
                .with(
                        "story-ecbplus/train.jsonl",
                        document("1_1ecb", "1_ecb", HARBOUR),
                        document("1_2ecb", "1_ecb", HARBOUR),
                        document("1_1ecbplus", "1_ecbplus", TEA));
        assertThat(LeaveOut.table(sets.data(), progress::add))
                .containsPattern("\\| pairs-tgcontest +\\| 1.000 .*\\| 1 pairs +\\| linkShare 0.5")
                .containsPattern("\\| story-ecbplus +\\| 1.000 .*\\| 3 reports +\\| linkShare 0.5")
                .containsPattern("\\| each in turn, pooled +\\| 1.000 ");
    }

    private static String document(String id, String cluster, String text) {
        return "{\"id\": \"" + id + "\", \"topic\": 1, \"cluster\": \"" + cluster
                + "\", \"sentences\": [[\"http\", \":\"], [\"" + String.join("\", \"", text.split(" ", -1)) + "\"]]}";
    }

    private static String pair(String set) {
        return "{\"set\": \"" + set + "\", \"a\": 1, \"b\": 2, \"label\": \"NEAR\", \"stratum\": \"s\", \"weight\": 2}";
    }
}
