package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kabar.enrich.Enricher;
import kabar.json.JsonMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    private static final CaseRun RUN = new CaseRun(
            Materials.stages(Enricher.shipped(), false),
            List.of(
                    event(
                            "{\"id\": \"a\", \"title\": \"Peru and Chile sign\", \"body\": \"Peru and Chile signed a treaty on trade, said Alan Garcia, a minister.\","
                                    + " \"publishedAt\": \"2024-03-05T09:00:00Z\"}"),
                    event(
                            "{\"id\": \"b\", \"title\": \"Peru and Chile sign\", \"body\": \"Peru and Chile signed a treaty on trade, said Alan Garcia, a minister.\","
                                    + " \"publishedAt\": \"2024-03-05T10:00:00Z\"}"),
                    event("{\"id\": \"c\"}")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exact\": {\"a\": [\"PE\", \"CL\"]}}",
                "{\"newCountry\": {\"a\": [\"CL\", \"PE\"]}}",
                "{\"includes\": {\"a\": [\"PE\"]}, \"never\": {\"a\": [\"BR\"], \"nobody\": [\"BR\"]}}",
                "{\"maxRouted\": {\"a\": 2}}",
                "{\"published\": {\"a\": true, \"b\": false}}",
                "{\"disposition\": {\"a\": \"original\"}, \"dispositionIn\": {\"b\": [\"revision\", \"duplicate\"]}}",
                "{\"of\": {\"b\": \"a\"}}",
                "{\"sequence\": {\"a\": [\"original\"], \"b\": [\"duplicate\"]}}",
                "{\"sequence2\": {\"a\": [\"published\"]}}",
                "{\"retractedFrom\": {\"a\": []}}",
                "{\"noEntities\": {\"a\": [\"Toledo\"]}, \"noPersons\": {\"a\": [\"Toledo\"]}}",
                "{\"bodyHas\": {\"a\": [\"treaty\"]}, \"bodyLacks\": {\"a\": [\"war\"]}}",
                "{\"titleIs\": {\"a\": \"Peru and Chile sign\"}}",
                "{\"publishedAt\": {\"a\": [\"2024-03-05T09:00:00Z\", \"2024-03-05T08:00:00Z\"]}}",
                "{\"sameStory\": [[\"a\", \"b\"]], \"differentStory\": [[\"a\", \"nobody\"]]}",
                "{\"count\": {\"original\": 1}, \"count2\": {\"duplicate\": 1}}"
            })
    void holds_ofWhatWasPublished(String expect) {
        assertThat(Expectation.of(JsonMembers.of(event(expect)))).isNotEmpty().allMatch(ExpectationTest::holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exact\": {\"a\": [\"PE\"], \"c\": [\"PE\"], \"nobody\": []}}",
                "{\"never\": {\"a\": [\"PE\"]}}",
                "{\"maxRouted\": {\"a\": 1, \"nobody\": 1}}",
                "{\"published\": {\"b\": true}}",
                "{\"disposition\": {\"b\": \"original\", \"nobody\": \"original\"}}",
                "{\"hasEntities\": {\"a\": [\"Toledo\"]}, \"bodyHas\": {\"nobody\": [\"treaty\"]}}",
                "{\"sameStory\": [[\"a\", \"nobody\"]], \"differentStory\": [[\"a\", \"b\"]]}",
                "{\"count\": {\"original\": 2}, \"count2\": {\"duplicate\": 0}}"
            })
    void doesNotHold_ofSomethingElse(String expect) {
        assertThat(Expectation.of(JsonMembers.of(event(expect)))).isNotEmpty().noneMatch(ExpectationTest::holds);
    }

    @Test
    void deadLetter_isNoReport() {
        assertThat(RUN.all()).hasSize(3);
        assertThat(RUN.of("c").first().disposition()).isNull();
    }

    private static boolean holds(Expectation expectation) {
        return expectation.holds(RUN, Set.of("a", "b"));
    }

    private static byte[] event(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
