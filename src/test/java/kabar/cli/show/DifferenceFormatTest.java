package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import kabar.json.RecordDifference.Change;
import kabar.replay.Difference;
import kabar.replay.Difference.Aspect;
import org.junit.jupiter.api.Test;

class DifferenceFormatTest {
    private static final String TIME = "2022-01-10T16:00:00Z";
    private static final Difference CHANGED = new Difference(
            "en-04",
            TIME,
            List.of("country.kz", "country.ru"),
            List.of("duplicates"),
            List.of(
                    new Change("countries", "KZ RU", "KZ"),
                    new Change("verdict.disposition", "original", "duplicate"),
                    new Change("verdict.explanation", "None, \"new\".", "All\nthe same."),
                    new Change("verdict.of", null, "en-01")),
            true);
    private static final Difference ADDED =
            new Difference("en-05", TIME, List.of(), List.of("country.kz"), List.of(), false);
    private static final Difference REMOVED =
            new Difference("en-06", TIME, List.of("country.kz"), List.of(), List.of(), false);
    private static final Difference STORY = new Difference(
            "en-01",
            "",
            List.of("stories"),
            List.of("stories"),
            List.of(new Change("title", "x".repeat(81), "y")),
            false);

    @Test
    void text_saysWhatWasAndWhatIs_onOneSafeLine() {
        assertThat(DifferenceFormat.TEXT.lines(CHANGED, "live"))
                .isEqualTo(
                        "~ en-04 2022-01-10T16:00:00Z: topics country.kz country.ru → duplicates; countries KZ RU → KZ;"
                                + " verdict.disposition original → duplicate; verdict.explanation None, \"new\". → All the same.;"
                                + " verdict.of none → en-01 (late in live)");
        assertThat(DifferenceFormat.TEXT.lines(ADDED, "live"))
                .isEqualTo("+ en-05 2022-01-10T16:00:00Z: topics none → country.kz");
        assertThat(DifferenceFormat.TEXT.lines(REMOVED, "live"))
                .isEqualTo("- en-06 2022-01-10T16:00:00Z: topics country.kz → none");
        assertThat(DifferenceFormat.TEXT.lines(STORY, "live")).isEqualTo("~ en-01 : title " + "x".repeat(80) + "… → y");
    }

    @Test
    void json_isAnObject() {
        assertThat(DifferenceFormat.JSON.lines(CHANGED, "live"))
                .isEqualTo(
                        "{\"change\":\"changed\",\"key\":\"en-04\",\"logTime\":\"2022-01-10T16:00:00Z\",\"late\":true,"
                                + "\"kinds\":[\"topics\",\"countries\",\"disposition\",\"of\"],\"members\":["
                                + "{\"member\":\"topics\",\"before\":\"country.kz country.ru\",\"after\":\"duplicates\"},"
                                + "{\"member\":\"countries\",\"before\":\"KZ RU\",\"after\":\"KZ\"},"
                                + "{\"member\":\"verdict.disposition\",\"before\":\"original\",\"after\":\"duplicate\"},"
                                + "{\"member\":\"verdict.explanation\",\"before\":\"None, \\\"new\\\".\",\"after\":\"All\\nthe same.\"},"
                                + "{\"member\":\"verdict.of\",\"before\":null,\"after\":\"en-01\"}]}");
    }

    @Test
    void csv_isARowEachMember_quotedWhereItMustBe() {
        assertThat(DifferenceFormat.CSV.head()).isEqualTo("change,key,logTime,late,kinds,member,before,after");
        assertThat(DifferenceFormat.CSV.lines(CHANGED, "live").split("\r\n"))
                .contains(
                        "changed,en-04,2022-01-10T16:00:00Z,true,topics countries disposition of,countries,KZ RU,KZ",
                        "changed,en-04,2022-01-10T16:00:00Z,true,topics countries disposition of,verdict.explanation,"
                                + "\"None, \"\"new\"\".\",\"All\nthe same.\"",
                        "changed,en-04,2022-01-10T16:00:00Z,true,topics countries disposition of,verdict.of,,en-01");
        assertThat(DifferenceFormat.CSV.lines(ADDED, "live"))
                .isEqualTo("added,en-05,2022-01-10T16:00:00Z,false,,topics,,country.kz");
    }

    @Test
    void summary_countsByKindOfChange() {
        var shown = new ReplayDifferences(
                DifferenceFormat.TEXT,
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "live");
        List.of(CHANGED, ADDED, REMOVED, STORY).forEach(shown::show);
        assertThat(shown.counts()).isEqualTo("1 added, 1 removed, 2 changed");
        assertThat(shown.changed()).isEqualTo("topics 1, countries 1, disposition 1, of 1, other 1");
    }

    @Test
    void story_thatIsAnother_isOneKind() {
        var moved = new Difference(
                "a",
                TIME,
                List.of("country.kz"),
                List.of("country.kz"),
                List.of(new Change("story.id", "s", "t"), new Change("story.score", "1", "0.9")),
                false);
        assertThat(moved.aspects()).containsExactly(Aspect.STORY);
    }
}
