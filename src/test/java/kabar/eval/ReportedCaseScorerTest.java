package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kabar.enrich.Enricher;
import kabar.eval.figures.Measure;
import kabar.eval.sets.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportedCaseScorerTest {
    private static final Enricher ENRICHER = Enricher.shipped();
    private static final String BODY =
            "Peru votes for a new congress on Sunday, and the polling stations in Lima open at seven in the morning.";

    @TempDir
    private Path folder;

    @Test
    void cases_areCountedByKindAndFault() throws IOException {
        new SetFiles(folder)
                .with(
                        "reported-cases/cases.jsonl",
                        row(
                                "peru",
                                "countries",
                                "\"exact\": {\"peru\": [\"PE\"]}, \"never\": {\"peru\": [\"CL\"]}",
                                "",
                                "peru"),
                        row(
                                "wrong",
                                "countries",
                                "\"exact\": {\"wrong\": [\"CL\"]}",
                                ", \"fault\": \"namesake\"",
                                "wrong"),
                        row(
                                "copy",
                                "duplicates",
                                "\"disposition\": {\"copy\": \"duplicate\"}, \"of\": {\"copy\": \"peru\"}",
                                "",
                                "copy"),
                        row(
                                "alone",
                                "duplicates",
                                "\"disposition\": {\"alone\": \"original\"}",
                                ", \"alone\": true",
                                "alone"));
        var quality = new Quality();
        new ReportedCaseScorer().score(new Materials(new DataFolder(folder), ENRICHER, folder), quality);
        assertThat(quality.measures().get(0).detail()).isEqualTo("3 of 4");
        assertThat(quality.remarks().get(0).text()).isEqualTo("""
                | kind       | fault                     | hold | of   | 95 % |
                |------------|---------------------------|------|------|------|
                | countries  | none when it was reported | 1    | 1    | 0.21–1.00 |
                | countries  | namesake                  | 0    | 1    | 0.00–0.79 |
                | duplicates | none when it was reported | 2    | 2    | 0.34–1.00 |
                """);
        assertThat(folder.resolve("reported-cases.txt")).hasContent("wrong: exact of wrong");
    }

    @Test
    void pairs_changedFactsAndHarmlessChanges_areCountedApart() throws IOException {
        new SetFiles(folder)
                .with(
                        "fact-pairs/pairs.jsonl",
                        "{\"lang\": \"en\", \"title\": \"Peru votes\", \"body\": \"" + BODY
                                + "\", \"kind\": \"harmless\","
                                + " \"change\": {\"old\": \"Sunday,\", \"new\": \"Sunday\", \"zone\": \"body\"}}",
                        "{\"lang\": \"en\", \"title\": \"Chile votes\", \"body\": \"" + BODY.replace("Peru", "Chile")
                                + "\", \"changes\": [{\"kind\": \"changed\", \"old\": \"Chile votes\", \"new\": \"Brazil swims, runs and jumps\", \"zone\": \"title\"}]}");
        var quality = new Quality();
        new FactPairScorer().score(new Materials(new DataFolder(folder), ENRICHER, null), quality);
        List<Measure> measures = quality.measures().stream()
                .filter(measure -> measure.group().equals("fact-pairs"))
                .toList();
        assertThat(measures)
                .extracting(Measure::name)
                .containsExactly(
                        "harmless changes published, same article",
                        "changed facts suppressed, same article",
                        "harmless changes published, other outlet",
                        "changed facts suppressed, other outlet");
        assertThat(measures.get(0).detail()).isEqualTo("0 of 1: duplicate 1");
        assertThat(measures.get(1).detail()).isEqualTo("0 of 1: revision 1");
    }

    private static String row(String name, String kind, String expect, String more, String id) {
        return "{\"case\": \"" + name + "\", \"kind\": \"" + kind + "\", \"articles\": [{\"id\": \"" + id
                + "\", \"title\": \"Peru votes\", \"body\": \"" + BODY
                + "\", \"url\": null, \"publishedAt\": \"2024-03-05T09:00:00Z\"}],"
                + " \"expect\": {" + expect + "}" + more + "}";
    }
}
