package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kabar.article.Entity;
import kabar.article.Flag;
import kabar.article.Zone;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLimitsTest {
    private static final String LEAD = "Kazakhstan closed its border in Almaty on Monday.";
    private static final String REST = "Kassym-Jomart Tokayev spoke with Xi Jinping of China about trade.";

    /** An article of an outlet, as it is published under these limits. */
    private static String published(String limits, String domain) {
        var settings = PipelineSettings.DEFAULTS.limiting(TextLimits.parse(limits));
        var pipeline = new Pipeline(Stages.load(settings, "test"), "news.history");
        byte[] event =
                ("{\"id\":\"a\",\"publishedAt\":\"2022-01-11T12:00:00Z\",\"title\":\"Border closed\",\"summary\":\"In short.\",\"colour\":\"vermilion\",\"body\":\""
                                + LEAD + "\\n\\n" + REST + "\",\"publisher\":{\"domain\":\"" + domain + "\"}}")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] value = pipeline.next(event).get(0).outputs().get(0).value();
        return new String(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }

    private static PublishedRecord record(String limits, String domain) {
        return new RecordReader().read(published(limits, domain).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "selma.example = lead,  selma.example,     49",
        "selma.example = lead,  www.selma.example, 49",
        "selma.example = none,  selma.example,     0",
        "selma.example = none,  lain.example,      116",
        "selma.example = none,  notselma.example,  116",
        "* = lead,              lain.example,      49",
        "SELMA.example = full,  selma.example,     116",
    })
    void body_isAsLongAsThePublisherMayBeGiven(String limits, String domain, int length) {
        assertThat(record(limits, domain).body()).hasSize(length);
    }

    @Test
    void countriesAndEntities_areThoseOfTheWholeText_andTheirMentionsThoseThatStandThere() {
        PublishedRecord whole = record("", "selma.example");
        PublishedRecord lead = record("* = lead", "selma.example");

        assertThat(lead.countries())
                .extracting("code")
                .isEqualTo(whole.countries().stream()
                        .map(country -> country.code())
                        .toList());
        assertThat(lead.entities()).extracting(Entity::name).contains("Xi Jinping");
        for (Entity entity : lead.entities())
            assertThat(entity.mentions())
                    .allMatch(mention ->
                            mention.zone() == Zone.TITLE || lead.body().startsWith(mention.text(), mention.start()));
    }

    @Test
    void summaryAndUnknownFields_areLeftOut_andAFlagSaysSo() {
        assertThat(published("* = none", "selma.example"))
                .contains("\"flags\":[\"" + Flag.TEXT_LIMITED.code() + "\"]")
                .doesNotContain("In short.", "vermilion", "closed its border");
        assertThat(published("", "selma.example"))
                .contains("In short.", "vermilion")
                .doesNotContain(Flag.TEXT_LIMITED.code());
    }

    @Test
    void lead_ofOneLongBlock_endsBehindAWord() {
        String text = "word ".repeat(200).strip();
        var settings = PipelineSettings.DEFAULTS.limiting(TextLimits.parse("* = lead"));
        var pipeline = new Pipeline(Stages.load(settings, "test"), "news.history");
        byte[] event = ("{\"id\":\"a\",\"publishedAt\":\"2022-01-11T12:00:00Z\",\"title\":\"t\",\"body\":\"" + text
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] value = pipeline.next(event).get(0).outputs().get(0).value();

        assertThat(new RecordReader().read(Objects.requireNonNull(value)).body())
                .hasSize(399)
                .endsWith(" word");
    }

    @Test
    void wrongLines_areNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextLimits.parse("# ours\nselma.example = half"))
                .withMessageStartingWith("line 2 is not DOMAIN = full, lead or none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextLimits.parse("a.example = lead\na.example = none"))
                .withMessage("line 2 has a domain that has a limit already");
    }
}
