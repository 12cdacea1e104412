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
                        "countries F1, am",
                        "persons F1, am",
                        "countries F1, fa",
                        "persons F1, fa",
                        "countries F1, ha",
                        "persons F1, ha",
                        "countries F1, hi",
                        "persons F1, hi",
                        "countries F1, ja",
                        "persons F1, ja",
                        "countries F1, ko",
                        "persons F1, ko",
                        "countries F1, ne",
                        "persons F1, ne",
                        "countries F1, sw",
                        "persons F1, sw",
                        "countries F1, th",
                        "persons F1, th",
                        "countries F1, tr",
                        "persons F1, tr",
                        "countries F1, vi",
                        "persons F1, vi",
                        "countries F1, all",
                        "persons F1, all",
                        "countries F1",
                        "first country right, of one",
                        "only in zz though a country is named, am",
                        "only in zz though a country is named, en",
                        "only in zz though a country is named, fr",
                        "only in zz though a country is named, ha",
                        "only in zz though a country is named, ig",
                        "only in zz though a country is named, lg",
                        "only in zz though a country is named, ln",
                        "only in zz though a country is named, om",
                        "only in zz though a country is named, pcm",
                        "only in zz though a country is named, rn",
                        "only in zz though a country is named, sn",
                        "only in zz though a country is named, so",
                        "only in zz though a country is named, sw",
                        "only in zz though a country is named, ti",
                        "only in zz though a country is named, xh",
                        "only in zz though a country is named, yo",
                        "names F1, the tagger alone",
                        "names F1",
                        "Indonesian sentences",
                        "Indonesian headlines of six words",
                        "first six words of Indonesian headlines",
                        "articles",
                        "articles, language told worst",
                        "eight sentences",
                        "eight sentences, language told worst",
                        "headlines and first six words",
                        "headlines and first six words, language told worst",
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
