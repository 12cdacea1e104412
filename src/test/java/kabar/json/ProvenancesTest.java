package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.Coordinates;
import kabar.article.Provenance;
import kabar.json.RecordDifference.Change;
import org.junit.jupiter.api.Test;

class ProvenancesTest {
    private static final String BODY = "{\"id\":\"a\",\"title\":\"\\\"provenance\\\":{\\\"logTime\\\":\",";
    private static final byte[] RECORD = bytes(BODY
            + "\"verdict\":{\"score\":0.5},\"provenance\":{\"version\":\"1\",\"resources\":\"r\",\"rules\":\"5d\",\"topic\":\"t\",\"partition\":3,"
            + "\"offset\":42,\"logTime\":\"2022-01-12T00:01:00Z\",\"late\":true}}");

    @Test
    void read_findsItAtTheEnd() {
        var at = new Coordinates("t", 3, 42, 1_641_945_660_000L);
        assertThat(Provenances.read(RECORD)).contains(new Provenance("1", "r", "5d", at, true));
        assertThat(Provenances.read(bytes("{\"schema\":\"kabar.story/1\"}"))).isEmpty();
    }

    @Test
    void withoutCoordinates_keepsTheRest() {
        assertThat(text(Provenances.withoutCoordinates(RECORD)))
                .isEqualTo(BODY
                        + "\"verdict\":{\"score\":0.5},\"provenance\":{\"version\":\"1\",\"resources\":\"r\",\"rules\":\"5d\","
                        + "\"logTime\":\"2022-01-12T00:01:00Z\",\"late\":true}}");
        assertThat(text(Provenances.withoutSource(RECORD)))
                .endsWith("\"provenance\":{\"logTime\":\"2022-01-12T00:01:00Z\",\"late\":true}}");
        assertThat(text(Provenances.withoutCoordinates(bytes("no record")))).isEqualTo("no record");
    }

    @Test
    void members_areNamedWhereTwoRecordsDiffer() {
        byte[] other = bytes(text(RECORD)
                .replace("0.5", "0.6")
                .replace("\"offset\":42", "\"offset\":43")
                .replace("\"late\":true", "\"late\":false"));
        assertThat(RecordDifference.changes(RECORD, other))
                .isEqualTo(List.of(
                        new Change("provenance.late", "true", "false"), new Change("verdict.score", "0.5", "0.6")));
        assertThat(RecordDifference.changes(bytes("x"), bytes("{}")))
                .isEqualTo(List.of(new Change("value", null, null)));
    }

    @Test
    void countries_areComparedByTheirCodes_andOneByOneWhereTheseAreTheSame() {
        byte[] kazakh = bytes("{\"countries\":[{\"code\":\"KZ\",\"score\":1},{\"code\":\"RU\"}],\"a\":null}");
        assertThat(RecordDifference.changes(
                        kazakh, bytes("{\"countries\":[{\"code\":\"UZ\"}],\"b\":[1],\"kind\":\"original\"}")))
                .isEqualTo(List.of(
                        new Change("a", null, null),
                        new Change("b", null, "[1]"),
                        new Change("countries", "KZ RU", "UZ")));
        assertThat(RecordDifference.changes(
                        kazakh,
                        bytes("{\"countries\":[{\"code\":\"KZ\",\"score\":0.9},{\"code\":\"RU\"}],\"a\":null}")))
                .isEqualTo(List.of(new Change("countries[0].score", "1", "0.9")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
