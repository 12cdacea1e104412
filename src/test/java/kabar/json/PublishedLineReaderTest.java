package kabar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.json.event.ArticleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedLineReaderTest {
    private static final byte[] RECORD = record();

    private final PublishedLineReader reader = new PublishedLineReader();

    @Test
    void report_hasTopicKeyAndRecord() {
        assertThat(reader.read(OutputLine.of("news.country.kz", "a-1", RECORD)))
                .isEqualTo(new PublishedLine.Report("news.country.kz", "a-1", new RecordReader().read(RECORD)));
    }

    @Test
    void report_whoseMembersWereSorted_isReadAsWell() {
        String line = "{\"key\":\"a-1\",\"topic\":\"news.country.kz\",\"value\":" + new String(RECORD, UTF_8) + "}";
        assertThat(reader.read(line.getBytes(UTF_8))).isInstanceOf(PublishedLine.Report.class);
    }

    @Test
    void report_asAnEvent_isTheArticleOfItsPublisher() {
        var record = new RecordReader().read(RECORD);
        var line = Objects.requireNonNull(reader.read(OutputLine.of("news.country.kz", "a-1", RECORD)));
        Article article = ((Parsed.Accepted) new ArticleReader().read(line.event())).article();
        assertThat(article.id()).isEqualTo(record.id());
        assertThat(article.url()).isEqualTo(record.url());
        assertThat(article.title()).isEqualTo(record.title());
        assertThat(article.body()).isEqualTo(record.body());
        assertThat(article.language()).isEqualTo(record.language());
        assertThat(article.publishedAt()).isEqualTo(record.dating().publishedAt());
        assertThat(article.publisher()).isEqualTo(record.publisher());
        assertThat(article.extensions()).isNull();
    }

    @Test
    void deadLetter_hasItsReasonAndTheBytesThatCameIn() {
        byte[] letter = OutputLine.deadLetter(
                "news.dlq",
                null,
                new byte[] {(byte) 0xff},
                new Parsed.Rejected(RejectReason.INVALID_UTF8, "not UTF-8"));

        assertThat(new String(letter, UTF_8))
                .isEqualTo(
                        "{\"topic\":\"news.dlq\",\"key\":null,\"reason\":\"invalid-utf8\",\"message\":\"not UTF-8\",\"valueBase64\":\"/w==\"}");
        assertThat(reader.read(letter)).usingRecursiveComparison().isEqualTo(letter(new byte[] {(byte) 0xff}));
    }

    @Test
    void deadLetter_ofATombstone_holdsNoEvent() {
        byte[] letter = OutputLine.deadLetter(
                "news.dlq", null, null, new Parsed.Rejected(RejectReason.INVALID_UTF8, "not UTF-8"));
        assertThat(reader.read(letter)).usingRecursiveComparison().isEqualTo(letter(null));
    }

    @Test
    void story_isKeptAsJson() {
        String story = "{\"schema\":\"kabar.story/1\",\"articles\":2}";
        assertThat(reader.read(OutputLine.of("news.stories", "s", story.getBytes(UTF_8))))
                .isEqualTo(new PublishedLine.Other("news.stories", "s", story));
    }

    @Test
    void articleEvent_isNoLine_evenWithATopicOfItsOwn() {
        assertThat(read("{\"id\":\"a\",\"title\":\"Banjir\"}")).isNull();
        assertThat(read("{\"topic\":\"sport\",\"id\":\"a\",\"title\":\"Gol\",\"value\":3}"))
                .isNull();
        assertThat(read("not JSON")).isNull();
        assertThat(read("")).isNull();
    }

    private static byte[] record() {
        var writer = new RecordWriter();
        return writer.record(
                writer.body(SampleRecord.article()),
                SampleRecord.verdict(),
                SampleRecord.story(),
                SampleRecord.provenance());
    }

    private @Nullable PublishedLine read(String text) {
        return reader.read(text.getBytes(UTF_8));
    }

    private static PublishedLine letter(byte @Nullable [] event) {
        return new PublishedLine.DeadLetter("news.dlq", null, RejectReason.INVALID_UTF8, "not UTF-8", event);
    }
}
