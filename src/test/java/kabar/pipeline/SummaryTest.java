package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kabar.article.BodyBasis;
import kabar.json.PublishedLine;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.junit.jupiter.api.Test;

/** Items of feeds that have a description and no body: it is read as the text. */
class SummaryTest {
    private static final String PALERMO =
            "Douze passagers se trouvaient à bord du yacht, ancré au large de Palerme, en Sicile, selon les garde-côtes"
                    + " italiens, qui cherchent encore six personnes.";

    private final Pipeline pipeline = new Pipeline(Stages.load(PipelineSettings.DEFAULTS, "test"), "news.history");

    private static byte[] item(String id, String text) {
        return ("{\"guid\":\"" + id + "\",\"link\":\"https://" + id
                        + ".example/a\",\"title\":\"Naufrage d'un voilier\","
                        + "\"pubDate\":\"Tue, 05 Mar 2024 09:00:00 GMT\"," + text + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<PublishedRecord> published(byte[]... events) {
        var reader = new RecordReader();
        var records = new ArrayList<PublishedRecord>();
        for (byte[] event : events)
            for (Outcome outcome : pipeline.next(event))
                records.add(reader.read(
                        Objects.requireNonNull(outcome.outputs().get(0).value())));
        return records;
    }

    @Test
    void description_isReadForCountriesAndWritten() {
        PublishedRecord record =
                published(item("a", "\"description\":\"" + PALERMO + "\"")).get(0);

        assertThat(record.body()).isEqualTo(PALERMO);
        assertThat(record.bodyBasis()).isEqualTo(BodyBasis.SUMMARY);
        assertThat(record.countries()).extracting("code").containsExactly("IT");
    }

    @Test
    void sameDescription_ofTwoItems_isOneReport() {
        List<PublishedRecord> records = published(
                item("a", "\"description\":\"" + PALERMO + "\""), item("b", "\"description\":\"" + PALERMO + "\""));

        assertThat(records).extracting(record -> record.kind().code()).containsExactly("original", "duplicate");
    }

    @Test
    void record_processedAgain_hasItsSummaryAsTextAgain() {
        PublishedRecord record =
                published(item("a", "\"description\":\"" + PALERMO + "\"")).get(0);
        byte[] again = new PublishedLine.Report("news.country.it", "a", record).event();

        assertThat(new String(again, StandardCharsets.UTF_8)).contains("\"summary\":\"Douze");
        assertThat(published(again).get(0).bodyBasis()).isEqualTo(BodyBasis.SUMMARY);
    }

    @Test
    void titleAlone_isSaidToBeAll() {
        assertThat(published(item("a", "\"description\":\"\"")).get(0).bodyBasis())
                .isEqualTo(BodyBasis.TITLE);
    }
}
