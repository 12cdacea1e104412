package kabar.cli.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatTest {
    private static final String REPORT = """
            {"schema":"kabar.article/1","kind":"original","id":"a1","title":"Bandara %s dibuka","body":"Isi.",\
            "publishedAt":"2022-01-12T00:01:00Z","publishedBasis":"field","publisher":{"domain":"ada.example"},\
            "countries":[{"code":"KZ","role":"primary","score":1.0,"mentions":2},\
            {"code":"RU","role":"secondary","score":0.404,"mentions":1}],\
            "verdict":{"disposition":"original","relation":"none","score":0.0,"rule":"new","explanation":"Nothing like it before."},\
            "provenance":{"topic":"news.articles","partition":0,"offset":4,"logTime":"2022-01-12T00:02:00Z"}}""";

    private final RecordFormat pretty = new PrettyFormat();
    private final RecordFormat json = new JsonFormat();

    @Test
    void pretty_report_hasTimeCountriesAndVerdict() {
        assertThat(pretty.show(record("news.country.kz", "a1", REPORT.formatted("Almaty"))))
                .isEqualTo("""
                        2022-01-12 00:01Z  kz  Bandara Almaty dibuka
                            KZ 1.00, RU 0.40 | ada.example | Nothing like it before.""");
    }

    @Test
    void pretty_titleWithEscapeSequence_cannotSteerTheTerminal() {
        String shown = pretty.show(record("news.country.kz", "a1", REPORT.formatted("\\u001b[2J\\u202eAlmaty\\n")));
        assertThat(shown.lines()).hasSize(2);
        assertThat(shown).contains("Bandara \uFFFD[2J\uFFFDAlmaty  dibuka");
    }

    @Test
    void pretty_deadLetter_hasReasonAndSource() {
        assertThat(pretty.show(deadLetter("{\u001b"))).isEqualTo("""
                        2022-01-13 02:00Z  dlq  not-json: unexpected end
                            news.articles-2@17 | key k | 2 bytes""");
    }

    @Test
    void json_report_isTheRecordUntouched() {
        String value = REPORT.formatted("Almaty");
        assertThat(json.show(record("news.country.kz", "a1", value)))
                .isEqualTo("{\"topic\":\"news.country.kz\",\"key\":\"a1\",\"value\":" + value + "}");
    }

    @Test
    void json_deadLetter_isOneLineWithItsText() {
        assertThat(json.show(deadLetter("{\n\"")))
                .isEqualTo(
                        "{\"topic\":\"news.dlq\",\"key\":\"k\",\"reason\":\"not-json\",\"message\":\"unexpected end\","
                                + "\"value\":\"{\\n\\\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"kind\":\"original\"}", "no json"})
    void anyValue_foreignRecord_isShownAndStaysOneJsonObject(String value) {
        var record = record("news.country.kz", null, value);
        assertThat(pretty.show(record)).contains("not a record of Kabar").contains(value.length() + " bytes");
        assertThat(json.show(record))
                .startsWith("{\"topic\":\"news.country.kz\",\"key\":null,\"reason\"")
                .endsWith("}");
    }

    @Test
    void tombstone_isShown() {
        var record = new ConsumerRecord<byte[], byte[]>("news.country.kz", 0, 1, null, null);
        assertThat(pretty.show(record)).contains("0 bytes");
        assertThat(json.show(record)).contains("\"value\":null");
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, @Nullable String key, String value) {
        return new ConsumerRecord<>(topic, 0, 1, key == null ? null : key.getBytes(UTF_8), value.getBytes(UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> deadLetter(String value) {
        var headers = new RecordHeaders()
                .add("__streams.errors.reason", "not-json".getBytes(UTF_8))
                .add("__streams.errors.message", "unexpected end".getBytes(UTF_8))
                .add("__streams.errors.topic", "news.articles".getBytes(UTF_8))
                .add("__streams.errors.partition", "2".getBytes(UTF_8))
                .add("__streams.errors.offset", "17".getBytes(UTF_8));
        return new ConsumerRecord<>(
                "news.dlq",
                0,
                1,
                1_642_039_200_000L,
                TimestampType.LOG_APPEND_TIME,
                1,
                value.length(),
                "k".getBytes(UTF_8),
                value.getBytes(UTF_8),
                headers,
                Optional.empty());
    }
}
