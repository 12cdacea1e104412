package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.Decisions;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDecisionsTest {
    private static final Decisions DECISIONS =
            new Decisions(List.of("KZ"), List.of("ID"), List.of("x"), null, null, true, true, "anna", "Not \"that\".");

    private static String without(String event) {
        return new String(EventDecisions.without(event.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"decisions\":{\"by\":\"a\"},\"id\" : 1.50 , \"title\":\"ü\"}|{\"id\" : 1.50,\"title\":\"ü\"}",
                "{ \"id\":\"a\", \"decisions\" : [1,{\"x\":2}] }|{\"id\":\"a\"}",
                "{\"id\":\"a\",\"Deci_Sions\":null,\"title\":\"t\"}|{\"id\":\"a\",\"title\":\"t\"}",
                "{\"\\u0064ecisions\":\"x\",\"id\":\"a\"}|{\"id\":\"a\"}",
                "{\"decisions\":1,\"DECISIONS\":2}|{}",
                "\uFEFF{\"decisions\":{},\"id\":\"a\"}|\uFEFF{\"id\":\"a\"}"
            })
    void decisions_areCutOut_underEveryName(String event, String expected) {
        assertThat(without(event)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\", \"extensions\":{\"decisions\":1}}",
                "{ \"id\" : \"decisions\" }",
                "no json",
                "[{\"decisions\":1}]",
                "{\"decisions\":1,\"decisions\":2}",
                "{\"decisions\":",
                ""
            })
    void otherBytes_stayAsTheyAre(String event) {
        assertThat(without(event)).isEqualTo(event);
    }

    @Test
    void decisions_arePutInAsTheReaderTakesThem() {
        byte[] event = "{\"id\":\"a\",\"title\":\"t\",\"decisions\":{}} \n".getBytes(StandardCharsets.UTF_8);
        byte[] decided = EventDecisions.with(event, DECISIONS);
        assertThat(new String(decided, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"a\",\"title\":\"t\",\"decisions\":{\"countries\":{\"add\":[\"KZ\"],\"remove\":[\"ID\"]},"
                                + "\"notCopyOf\":[\"x\"],\"ownStory\":true,\"news\":true,\"by\":\"anna\",\"reason\":\"Not \\\"that\\\".\"}}");
        var read = (Parsed.Accepted) new ArticleReader().read(decided);
        assertThat(read.article().decisions()).isEqualTo(DECISIONS);
    }

    @Test
    void event_thatIsNoArticle_isRefused() {
        assertThatThrownBy(() -> EventDecisions.with("{}".getBytes(StandardCharsets.UTF_8), DECISIONS))
                .hasMessage("the event is no article");
    }
}
