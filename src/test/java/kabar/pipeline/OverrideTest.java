package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import kabar.article.Country;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict.Rule;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.junit.jupiter.api.Test;

/** What a person decided, and signed, stands in place of what Kabar would make of an article. */
class OverrideTest {
    private static final String TEXT =
            "Engineers in Kazakhstan closed the dam at Lake Orsova on Tuesday after a crack was found, minister Mila Stanek said."
                    + " Water was let out slowly, and the villages below were told to be ready to leave their houses at night.";

    private final Decided pipeline = new Decided();

    private static String event(String id, String publisher, String text, String decisions) {
        String member = decisions.isEmpty()
                ? ""
                : ",\"decisions\":{" + decisions + ",\"by\":\"anna\",\"reason\":\"The desk knows.\"}";
        return "{\"id\":\"" + id + "\",\"publisher\":\"" + publisher + "\",\"title\":\"Dam closed\",\"body\":\"" + text
                + "\",\"language\":\"en\",\"publishedAt\":\"2022-01-11T12:00:00Z\"" + member + "}";
    }

    private static String event(String id, String decisions) {
        return event(id, "Warta", TEXT, decisions);
    }

    private Outcome.Judged decide(String id, String publisher, String decisions) {
        return (Outcome.Judged) pipeline.signed(event(id, publisher, TEXT, decisions), "anna");
    }

    private Outcome.Judged decide(String decisions) {
        return decide("a", "Warta", decisions);
    }

    private static PublishedRecord record(Outcome outcome) {
        return new RecordReader()
                .read(Objects.requireNonNull(outcome.outputs().get(0).value()));
    }

    @Test
    void countries_areThoseDecidedOn_andTheTopicThatItLeavesIsTold() {
        pipeline.take(event("a", ""));
        Outcome.Judged judged = decide("\"countries\":{\"add\":[\"ID\"],\"remove\":[\"KZ\"]}");
        assertThat(judged.verdict().disposition()).isEqualTo(Disposition.REVISION);
        assertThat(judged.verdict().rule()).isEqualTo(Rule.OVERRIDE);
        assertThat(judged.verdict().explanation()).isEqualTo("anna decided on it.");
        assertThat(judged.verdict().changes()).containsExactly("countries: + ID, − KZ");
        assertThat(pipeline.known("a").keySet())
                .isEqualTo(Set.of("news.country.id a", "news.country.kz a", "news.stories a"));
        PublishedRecord record = record(judged);
        assertThat(record.countries()).extracting(Country::code).containsExactly("ID");
        assertThat(record.rejectedCountries().toString()).contains("code=KZ, reason=DECISION, mentions=1");
        assertThat(new String(judged.outputs().get(0).value(), StandardCharsets.UTF_8))
                .contains(
                        "\"decisions\":{\"countries\":{\"add\":[\"ID\"],\"remove\":[\"KZ\"]},\"notCopyOf\":[],\"ownStory\":false,"
                                + "\"news\":true,\"by\":\"anna\",\"reason\":\"The desk knows.\"}");
    }

    @Test
    void sameDecisionOnCountries_sentAgain_publishesNothing() {
        pipeline.take(event("a", ""));
        decide("\"countries\":{\"remove\":[\"KZ\"]}");
        Outcome.Judged again = decide("\"countries\":{\"remove\":[\"KZ\"]}");
        assertThat(again).isInstanceOf(Outcome.Suppressed.class);
        assertThat(again.verdict().rule()).isEqualTo(Rule.EXACT_WORDS);
    }

    @Test
    void lastCountryTakenOut_leavesNone() {
        assertThat(record(decide("\"countries\":{\"remove\":[\"KZ\"]}")).countries())
                .extracting(Country::code)
                .containsExactly("ZZ");
    }

    @Test
    void copy_thatIsDecidedToBeNone_isPublished() {
        pipeline.take(event("a", ""));
        var copy = (Outcome.Judged) pipeline.take(event("b", "Berita", TEXT, ""));
        assertThat(copy.verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
        Outcome.Judged judged = decide("b", "Berita", "\"notCopyOf\":[\"a\"]");
        assertThat(judged.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
        assertThat(pipeline.known("b")).containsKey("news.country.kz b");
    }

    @Test
    void copy_thatIsDecidedNotToBeOneOfAnother_staysOne() {
        pipeline.take(event("a", ""));
        assertThat(decide("b", "Berita", "\"notCopyOf\":[\"c\"]").verdict().disposition())
                .isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void article_thatIsDecidedToBeACopy_isSuppressed_orTheTopicsThatHaveItAreTold() {
        pipeline.take(event(
                "x",
                "Other",
                "A quite different text that tells of ferries, ports and waves off Kazakhstan. ".repeat(3),
                ""));
        Outcome.Judged unseen = decide("b", "Berita", "\"copyOf\":\"x\"");
        assertThat(unseen).isInstanceOf(Outcome.Suppressed.class);
        assertThat(unseen.verdict().of()).isEqualTo("x");
        pipeline.take(event("a", ""));
        Outcome.Judged published = decide("\"copyOf\":\"x\"");
        assertThat(published.verdict().disposition()).isEqualTo(Disposition.REVISION);
        assertThat(published.verdict().relation()).isEqualTo(Relation.NEAR);
        assertThat(published.verdict().explanation()).isEqualTo("anna decided on it: it copies x.");
        assertThat(published.story())
                .isNotNull()
                .satisfies(story -> assertThat(story.id()).isEqualTo("x"));
        assertThat(published.outputs()).extracting(Output::topic).contains("news.country.kz");
    }

    @Test
    void article_thatIsNoNews_isWithdrawn_andNotPublishedWhereItWasNot() {
        assertThat(decide("\"news\":false").verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
        pipeline.take(event("b", "Berita", TEXT, ""));
        Outcome.Judged judged = decide("b", "Berita", "\"news\":false");
        assertThat(judged.verdict().disposition()).isEqualTo(Disposition.RETRACTION);
        assertThat(judged.outputs()).extracting(Output::topic).contains("news.country.kz");
    }

    @Test
    void story_isTheOneDecidedOn() {
        pipeline.take(event("a", ""));
        Outcome.Judged moved = decide("\"story\":\"s\"");
        assertThat(moved.story())
                .isNotNull()
                .satisfies(story -> assertThat(story.id()).isEqualTo("s"));
        assertThat(pipeline.known("s")).containsKey("news.stories s");
        Outcome.Judged own = decide("\"ownStory\":true");
        assertThat(own.story())
                .isNotNull()
                .satisfies(story -> assertThat(story.id()).isEqualTo("a"));
    }

    @Test
    void withdrawal_isOne_whateverWasDecided() {
        pipeline.take(event("a", ""));
        String canceled = event("a", "\"countries\":{\"remove\":[\"KZ\"]}")
                .replace("\"language\"", "\"status\":\"canceled\",\"language\"");
        assertThat(((Outcome.Judged) pipeline.signed(canceled, "anna"))
                        .verdict()
                        .disposition())
                .isEqualTo(Disposition.RETRACTION);
    }
}
