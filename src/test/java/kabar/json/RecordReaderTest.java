package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.BodyBasis;
import kabar.article.Disposition;
import kabar.article.EnrichedArticle;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Mention;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    private final RecordReader reader = new RecordReader();
    private final RecordWriter writer = new RecordWriter();

    private byte[] sample() {
        return writer.record(
                writer.body(SampleRecord.article()),
                SampleRecord.verdict(),
                SampleRecord.story(),
                SampleRecord.provenance());
    }

    @Test
    void read_record_givesBackWhatWasWritten() {
        EnrichedArticle article = SampleRecord.article();

        PublishedRecord record = reader.read(sample());

        assertThat(record.kind()).isEqualTo(Disposition.ORIGINAL);
        assertThat(record.id()).isEqualTo("a-1");
        assertThat(record.url()).isEqualTo("https://www.warta.example/dunia/almaty?utm_source=x");
        assertThat(record.title()).isEqualTo(article.title());
        assertThat(record.body()).isEqualTo(article.body());
        assertThat(record.bodyBasis()).isEqualTo(BodyBasis.BODY);
        assertThat(record.language()).isEqualTo("id");
        assertThat(record.dating()).isEqualTo(article.dating());
        assertThat(record.publisher()).isEqualTo(article.source().publisher());
        assertThat(record.byline()).isEqualTo("Ani");
        assertThat(record.dateline()).isEqualTo(article.dateline());
        assertThat(record.agencies()).containsExactly("Reuters");
        assertThat(record.countries()).extracting("code").containsExactly("KZ", "RU");
        assertThat(record.countries().get(0).evidence()).hasSize(2);
        assertThat(record.countries().get(0).evidence().get(1).weight()).isEqualTo(1.585);
        assertThat(record.countries().get(1).score()).isEqualTo(0.4);
        assertThat(record.countries().get(1).evidence())
                .containsExactly(new Evidence.Fallback(Evidence.Basis.DATELINE, "MOSKWA"));
        assertThat(record.rejectedCountries()).isEqualTo(article.rejectedCountries());
        assertThat(record.regions()).isEqualTo(article.regions());
        assertThat(record.entities()).isEqualTo(article.entities());
        assertThat(record.flags()).containsExactly(Flag.BOM, Flag.COUNTRY_LIST);
        assertThat(record.removed()).isEqualTo(article.removed());
        assertThat(record.verdict().score()).isEqualTo(0.0313);
        assertThat(record.story()).isEqualTo(SampleRecord.story());
        assertThat(record.provenance()).isEqualTo(SampleRecord.provenance());
    }

    @Test
    void read_record_mentionsStandLiterallyInTheTextReadBack() {
        PublishedRecord record = reader.read(sample());

        for (var country : record.countries()) {
            for (Evidence evidence : country.evidence()) {
                if (!(evidence instanceof Evidence.Mentioned mentioned)) continue;
                Mention mention = mentioned.mention();
                String text = mention.zone() == Zone.TITLE ? record.title() : record.body();
                assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            }
        }
    }

    @Test
    void read_unknownMembers_arePassedOver() {
        String later = new String(sample(), StandardCharsets.UTF_8)
                .replace("\"id\":\"a-1\",", "\"id\":\"a-1\",\"mood\":{\"x\":[1]},");

        assertThat(reader.read(later.getBytes(StandardCharsets.UTF_8)).id()).isEqualTo("a-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"bom\"', flags",
        "'\"late\"', timeFlags",
        "'\"rule\":\"place\"', rule",
        "'\"basis\":\"dateline\"', basis",
        "'\"reason\":\"dateline\"', reason",
        "'list-marker:Populer', rule"
    })
    void read_wordThatThisVersionDoesNotKnow_isRefusedByName(String known, String member) {
        String later = new String(sample(), StandardCharsets.UTF_8)
                .replace(known, known.replaceAll("(bom|late|place|dateline|list-marker)", "marvel"));

        assertThatThrownBy(() -> reader.read(later.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("the record's member " + member + " has a word unknown to this version")
                .rootCause()
                .hasMessageContaining("has the code marvel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"kind\":\"original\"}",
                "{\"kind\":\"marvel\",\"id\":\"a\"}",
                "{\"kind\":\"original\",\"id\":\"a\",\"publishedAt\":\"kemarin\"}"
            })
    void read_somethingElse_isRefusedInWords(String json) {
        assertThatThrownBy(() -> reader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the record");
    }

    @Test
    void deadLetter_ofText_showsTheText() {
        byte[] text = "bukan JSON".getBytes(StandardCharsets.UTF_8);
        var rejected = new Parsed.Rejected(RejectReason.NOT_JSON, "m");

        assertThat(List.of(
                        new String(OutputLine.deadLetter("d", "k", text, rejected), StandardCharsets.UTF_8),
                        new String(OutputLine.deadLetter("d", "k", null, rejected), StandardCharsets.UTF_8)))
                .containsExactly(
                        "{\"topic\":\"d\",\"key\":\"k\",\"reason\":\"not-json\",\"message\":\"m\",\"value\":\"bukan JSON\"}",
                        "{\"topic\":\"d\",\"key\":\"k\",\"reason\":\"not-json\",\"message\":\"m\",\"value\":null}");
    }
}
