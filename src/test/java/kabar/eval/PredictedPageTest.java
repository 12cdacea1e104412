package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictedPageTest {
    private static final FittedPart.Trial SHIPPED = new FittedPart.Trial(0.9, new Interval(0.8, 1), "2 pairs", "");
    private static final FittedPart.Trial UNSEEN =
            new FittedPart.Trial(0.75, new Interval(0.5, 0.9), "2 pairs", "share 0.4");

    @Test
    void page_isReadBack() {
        PredictedPage page = PredictedPage.of("")
                .withConstants("0123", LeaveOut.table(List.of(new LeaveOut.Row("copies", "set-a", SHIPPED, UNSEEN))))
                .withTagger("4567", "| table |\n");
        assertThat(PredictedPage.of(page.toString())).isEqualTo(page);
        assertThat(page.constants().digest()).isEqualTo("0123");
        assertThat(page.toString())
                .contains(
                        "| set-a    | 0.750  | 0.500–0.900 | 0.900       | 0.800–1.000 | 2 pairs         | share 0.4 |");
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
}
