package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;
import org.junit.jupiter.api.Test;

class QualityPageTest {
    @Test
    void page_showsFigureBesideBar() {
        var quality = new Quality();
        quality.add(Measure.atLeast(0.9, "set", "names F1", 0.89996, "P 1.000, R 0.818")
                .within(new Interval(0.8, 0.95)));
        quality.add(Measure.atMost(0, "set", "wrong", 0, 0, "codes"));
        quality.add(Measure.reported("other set", "stories", 0.5, "2 of 4"));
        quality.skip("raw-x");
        quality.remark("Worst", List.of("`a` missed FR"));
        assertThat(QualityPage.of(quality)).endsWith("""
                        | set       | measure  | bar    | got   | 95 %        | met  | made of |
                        |-----------|----------|--------|-------|-------------|------|---------|
                        | set       | names F1 | ≥ 0.90 | 0.900 | 0.800–0.950 | no   | P 1.000, R 0.818 |
                        | set       | wrong    | ≤ 0    | 0     |             | yes  | codes |
                        | other set | stories  |        | 0.500 |             |      | 2 of 4 |

                        Not there, so not measured: raw-x.

                        ## Worst

                        - `a` missed FR
                        """);
        assertThat(quality.missed()).containsExactly("set: names F1");
    }

    @Test
    void committedPage_hasEveryFigureThatHasABar() throws IOException {
        String page = Files.readString(Path.of("docs/quality.md"));
        assertThat(page)
                .as("write it again where the labelled sets are: ./kabar eval --write docs/quality.md")
                .startsWith(QualityPage.of(new Quality()).lines().findFirst().orElseThrow());
        assertThat(page.lines().filter(line -> line.contains("| ≥ ") || line.contains("| ≤ ")))
                .map(line -> line.split("\\|", -1)[2].strip())
                .containsExactly(
                        "countries F1, all",
                        "countries F1, id",
                        "first country right",
                        "wrong for dateline",
                        "wrong for agency",
                        "wrong for outlet",
                        "wrong for sidebar",
                        "wrong for language",
                        "wrong for person",
                        "persons F1, id",
                        "organisations F1, id",
                        "countries F1",
                        "first country right, of one",
                        "names F1, the tagger alone",
                        "names F1",
                        "Indonesian sentences",
                        "Indonesian headlines of six words",
                        "near copies, precision",
                        "near copies, recall",
                        "near copies, F1",
                        "near copies, F1, raw-ar-saudinewsnet",
                        "template siblings dropped per 1,000",
                        "copies found by their keys",
                        "copies found by their keys",
                        "collapsed: suppressed, and name a published one",
                        "records new when sent again",
                        "MB on the class path",
                        "MB of heap, to the next 10");
        assertThat(page).doesNotContain("Not there, so not measured");
    }
}
