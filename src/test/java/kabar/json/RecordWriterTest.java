package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kabar.article.Disposition;
import kabar.article.EnrichedArticle;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordWriterTest {
    private final RecordWriter writer = new RecordWriter();

    private byte[] sample() {
        return Contract.valid(writer.record(
                writer.body(SampleRecord.article()),
                SampleRecord.verdict(),
                SampleRecord.story(),
                SampleRecord.provenance()));
    }

    @Test
    void record_isTheGoldenRecordByteForByte() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("record.json")) {
            assertThat(golden).isNotNull();
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();

            assertThat(new String(sample(), StandardCharsets.UTF_8)).isEqualTo(expected);
        }
    }

    @Test
    void record_underAnyLocale_isTheSame() {
        Locale before = Locale.getDefault();
        byte[] expected = sample();
        try {
            for (String language : new String[] {"en", "tr", "ar", "id"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(sample()).as(language).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void body_startsAtTheIdAndEndsWithWhatWasRemoved() {
        String body = new String(writer.body(SampleRecord.article()), StandardCharsets.UTF_8);

        assertThat(body)
                .startsWith("\"id\":\"a-1\",")
                .endsWith(",\"removed\":[{\"rule\":\"list-marker:Populer\",\"words\":267}]");
    }

    @Test
    void record_ofADuplicate_hasNoStoryAndSaysOfWhat() {
        var verdict = new Verdict(
                Disposition.DUPLICATE,
                Relation.EXACT,
                "a-0",
                1,
                Verdict.Rule.EXACT_WORDS,
                "Same text.",
                List.of("title: 1 word"),
                List.of());

        String record = new String(
                Contract.valid(
                        writer.record(writer.body(SampleRecord.article()), verdict, null, SampleRecord.provenance())),
                StandardCharsets.UTF_8);

        assertThat(record)
                .startsWith("{\"schema\":\"kabar.article/1\",\"kind\":\"duplicate\",\"id\":")
                .contains(
                        "\"verdict\":{\"disposition\":\"duplicate\",\"relation\":\"exact\",\"of\":\"a-0\",\"score\":1.0,\"rule\":\"exact-words\","
                                + "\"explanation\":\"Same text.\",\"changes\":[\"title: 1 word\"]},\"provenance\":")
                .doesNotContain("\"story\"");
    }

    @Test
    void body_withLoneSurrogate_isValidUtf8OfTheSameLength() {
        EnrichedArticle article = SampleRecord.article("Judul \ud800 rusak", "Isi \udc00.");

        String body = new String(writer.body(article), StandardCharsets.UTF_8);

        assertThat(body).contains("\"title\":\"Judul \ufffd rusak\",\"body\":\"Isi \ufffd.\"");
    }

    @Test
    void body_withControlCharactersAndQuotes_isEscaped() {
        EnrichedArticle article = SampleRecord.article("\"\\\n\u0000", "\u2028</script>");

        byte[] record = writer.record(
                writer.body(article), SampleRecord.verdict(), SampleRecord.story(), SampleRecord.provenance());

        Contract.valid(record);
        for (byte value : record) assertThat(value & 0xff).isGreaterThanOrEqualTo(0x20);
        assertThat(new RecordReader().read(record).title()).isEqualTo("\"\\\n\u0000");
    }

    @Test
    void outputLine_splicesTheRecord() {
        byte[] record = sample();
        byte[] line = OutputLine.of("news.country.kz", "kunci \"1\"", record);
        String head = "{\"topic\":\"news.country.kz\",\"key\":\"kunci \\\"1\\\"\",\"value\":";

        assertThat(new String(line, StandardCharsets.UTF_8)).startsWith(head).endsWith("}}");
        assertThat(Arrays.copyOfRange(line, head.length(), line.length - 1)).isEqualTo(record);
        assertThat(OutputLine.of("t", null, "[]".getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"topic\":\"t\",\"key\":null,\"value\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.0",
        "1,1.0",
        "3,3.0",
        "0.03,0.03",
        "0.0004,0.0004",
        "0.00004,0.0",
        "0.00005,0.0001",
        "0.64,0.64",
        "2.58496,2.585",
        "0.99999,1.0",
        "-0.5,-0.5",
        "1234567.5,1234567.5",
        "NaN,0.0",
        "Infinity,1000000000000.0"
    })
    void decimals_haveAtMostFourDigits(double value, String text) {
        assertThat(Decimals.of(value)).isEqualTo(text);
    }
}
