package kabar.eval.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import org.junit.jupiter.api.Test;

class PredictedPageTest {
    private static final FittedPart.Trial SHIPPED = trial(1, 0, "");
    private static final FittedPart.Trial UNSEEN = trial(1, 1, "share 0.4");

    @Test
    void page_isReadBack() {
        PredictedPage page = PredictedPage.of("")
                .withConstants("0123", LeaveOut.table(List.of(new LeaveOut.Row("copies", "set-a", SHIPPED, UNSEEN))))
                .withTagger("4567", "| table |\n");
        assertThat(PredictedPage.of(page.toString())).isEqualTo(page);
        assertThat(page.constants().digest()).isEqualTo("0123");
        assertThat(page.toString()).contains("""
                | left out             | unseen | 95 %        |                  | as it ships | 95 %        | of      | found without it |
                |----------------------|--------|-------------|------------------|-------------|-------------|---------|------------------|
                | set-a                | 0.667  | 0.000–1.000 | P 0.500, R 1.000 | 1.000       | 0.207–1.000 | 2 pairs | share 0.4 |
                | each in turn, pooled | 0.667  | 0.000–1.000 | P 0.500, R 1.000 | 1.000       | 0.207–1.000 |         |  |
                """);
    }

    @Test
    void otherConstants_leaveTheTaggersPart() {
        String before = PredictedPage.of("").withTagger("4567", "the tagger\n").toString();
        PredictedPage after = PredictedPage.of(before).withConstants("89", "the constants\n");
        assertThat(after.tagger()).isEqualTo(new PredictedPage.Section("4567", "the tagger\n"));
        assertThat(after.constants().text()).isEqualTo("the constants\n");
    }

    @Test
    void committedPage_hasTheFormOfToday() throws IOException {
        String page = Files.readString(Path.of("docs/quality-predicted.md"));
        assertThat(PredictedPage.of(page).toString()).isEqualTo(page);
    }

    private static FittedPart.Trial trial(int right, int wrong, String constants) {
        var counts = new Counts();
        var sample = new Bootstrap();
        for (int i = 0; i < right + wrong; i++) {
            var unit = Counts.ofAnswer(true, i < right, 1);
            counts.add(unit);
            sample.add(unit);
        }
        return new FittedPart.Trial(counts, sample, "2 pairs", constants);
    }
}
