package kabar.pipeline;

import static kabar.pipeline.Decided.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kabar.article.RejectReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Decisions, versions and retractions by those who may not make them: none has an effect on what is published of the article. */
class ForgeryTest {
    private static final String TEXT =
            "Engineers in Kazakhstan closed the dam at Lake Orsova on Tuesday after a crack was found, minister Mila Stanek said."
                    + " Water was let out slowly, and the villages below were told to be ready to leave their houses at night.";
    private static final String ARTICLE =
            event("\"id\":\"a\",\"url\":\"https://warta.example/a\"", "Dam closed", TEXT, "");
    private static final String DECISION =
            "\"decisions\":{\"countries\":{\"remove\":[\"KZ\"],\"add\":[\"ID\"]},\"by\":\"anna\",\"reason\":\"r\"}";
    private static final String DECIDED = with(DECISION);
    private static final Delivery FEED = new Delivery(0, "feed-1", null);
    private static final Delivery OTHER_FEED = new Delivery(0, "feed-2", null);

    /** An event that claims to be about the article, and how it is delivered. */
    private record Forgery(String name, Delivery original, String event, Delivery delivery) {}

    private static String event(String identity, String title, String text, String more) {
        return "{" + identity + ",\"title\":\"" + title + "\",\"body\":\"" + text
                + "\",\"language\":\"en\",\"publishedAt\":\"2022-01-11T12:00:00Z\",\"publisher\":{\"name\":\"Warta\",\"domain\":\"warta.example\"}"
                + more + "}";
    }

    private static String with(String member) {
        return ARTICLE.substring(0, ARTICLE.length() - 1) + "," + member + "}";
    }

    private static Delivery signature(String text) {
        return new Delivery(0, null, text);
    }

    private static String sign(String by, String value) {
        return KEYS.sign(by, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Forgery decision(String name, String event, Delivery delivery) {
        return new Forgery(name, Delivery.NONE, event, delivery);
    }

    private static Forgery changed(String name, UnaryOperator<String> change) {
        return decision(name, DECIDED, signature(change.apply(sign("anna", DECIDED))));
    }

    private static List<Forgery> ofDecisions() {
        var all = new ArrayList<Forgery>();
        all.add(decision("without a signature", DECIDED, Delivery.NONE));
        all.add(decision("with an empty signature", DECIDED, signature("")));
        all.add(decision(
                "signed by an unknown person",
                DECIDED,
                signature("carl:" + sign("anna", DECIDED).substring(5))));
        all.add(decision("signed by another in her name", DECIDED, signature(sign("budi", DECIDED))));
        all.add(decision(
                "with another's signature under her name",
                DECIDED,
                signature("anna:" + sign("budi", DECIDED).substring(5))));
        all.add(decision("with the signature of the bare event", DECIDED, signature(sign("anna", ARTICLE))));
        all.add(decision("with the signature of the decisions alone", DECIDED, signature(sign("anna", DECISION))));
        String other = DECIDED.replace("\"ID\"", "\"RU\"");
        all.add(decision("with a signature over other bytes", DECIDED, signature(sign("anna", other))));
        all.add(decision("changed after it was signed", other, signature(sign("anna", DECIDED))));
        all.add(decision("with a blank added after it was signed", DECIDED + " ", signature(sign("anna", DECIDED))));
        all.add(decision(
                "of another article, with a signature used again",
                DECIDED.replace("\"id\":\"a\"", "\"id\":\"a\" "),
                signature(sign("anna", DECIDED))));
        all.add(changed("with a truncated signature", text -> text.substring(0, text.length() - 1)));
        all.add(changed("with half a signature", text -> text.substring(0, text.length() - 32)));
        all.add(changed("with a longer signature", text -> text + "0"));
        all.add(changed(
                "with a signature in capitals",
                text -> "anna:" + text.substring(5).toUpperCase(Locale.ROOT)));
        all.add(changed("with the name in capitals", text -> "ANNA" + text.substring(4)));
        all.add(changed("with a blank before the signature", text -> " " + text));
        all.add(changed("with a line end after the signature", text -> text + "\n"));
        all.add(changed("without the name", text -> text.substring(5)));
        all.add(changed("with the name alone", text -> "anna:"));
        all.add(changed(
                "with the last digit changed",
                text -> text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0")));
        all.add(changed("with zeros", text -> "anna:" + "0".repeat(64)));
        all.add(changed("with two signatures", text -> text + " " + text));
        all.add(changed(
                "with the signature in base64",
                text -> "anna:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(text.substring(5)))));
        for (String member : List.of(
                "\"Decisions\":{\"news\":false,\"by\":\"anna\",\"reason\":\"r\"}",
                "\"DECI_SIONS\":{\"news\":false,\"by\":\"anna\",\"reason\":\"r\"}",
                "\"\\u0064ecisions\":{\"news\":false,\"by\":\"anna\",\"reason\":\"r\"}",
                "\"decisions\":[]",
                "\"decisions\":\"anna\"",
                "\"decisions\":true",
                "\"decisions\":null",
                "\"decisions\":{}")) all.add(decision("unsigned, as " + member, with(member), Delivery.NONE));
        return all;
    }

    /** Signed by one who may, but not as decisions have to be: nothing of them counts, and nothing of the event. */
    private static List<Forgery> ofSignedNonsense() {
        var all = new ArrayList<Forgery>();
        for (String member : List.of(
                "\"decisions\":[" + DECISION.substring(12) + "]",
                DECISION + "," + DECISION,
                DECISION + "," + DECISION.replace("decisions", "Decisions"),
                DECISION.replace("[\"KZ\"]", "\"KZ\""),
                DECISION.replace("[\"KZ\"]", "[1]"),
                DECISION.replace("\"KZ\"", "\"Kazakhstan\""),
                DECISION.replace("\"KZ\"", "\"kz\""),
                DECISION.replace("[\"ID\"]", "[\"KZ\"]"),
                DECISION.replace("\"anna\"", "7"),
                DECISION.replace("\"by\":\"anna\",", ""),
                DECISION.replace("\"by\":\"anna\"", "\"by\":\"budi\""),
                DECISION.replace("\"reason\":\"r\"", "\"reason\":\"\""),
                DECISION.replace("\"by\"", "\"news\":\"false\",\"by\""),
                DECISION.replace("\"by\"", "\"news\":false,\"copyOf\":\"b\",\"by\""),
                DECISION.replace("\"by\"", "\"note\":1,\"by\""))) {
            String event = with(member);
            all.add(decision("signed, but " + member, event, signature(sign("anna", event))));
        }
        return all;
    }

    private static List<Forgery> ofSources() {
        String changed = event(
                "\"id\":\"a\",\"url\":\"https://warta.example/a\"",
                "Dam safe",
                TEXT.replace("Tuesday", "Friday 14"),
                "");
        String canceled = event(
                "\"id\":\"a\",\"url\":\"https://warta.example/a\"", "Dam closed", TEXT, ",\"status\":\"canceled\"");
        String byAddress = event(
                "\"id\":\"z\",\"url\":\"https://warta.example/a\"",
                "Dam safe",
                TEXT.replace("Tuesday", "Friday 14"),
                ",\"status\":\"withheld\"");
        String marked = event("\"id\":\"z\"", "STORY WITHDRAWN: Dam closed", TEXT, "");
        String corrected = event("\"id\":\"z\"", "CORRECTION: Dam closed", TEXT.replace("Tuesday", "Friday"), "");
        var all = new ArrayList<Forgery>();
        for (Delivery[] pair : new Delivery[][] {{FEED, OTHER_FEED}, {FEED, Delivery.NONE}, {Delivery.NONE, FEED}}) {
            String between = ", from " + pair[1].source() + " of one from " + pair[0].source();
            all.add(new Forgery("a version with its id and its publisher's name" + between, pair[0], changed, pair[1]));
            all.add(new Forgery("canceled" + between, pair[0], canceled, pair[1]));
            all.add(new Forgery("withheld at its address" + between, pair[0], byAddress, pair[1]));
            all.add(new Forgery("withdrawn by its words" + between, pair[0], marked, pair[1]));
            all.add(new Forgery("marked as its correction" + between, pair[0], corrected, pair[1]));
        }
        for (String source : List.of("", "feed-1 feed-1", "feed 1", "feed-1:a", "FEED/1", "x".repeat(101)))
            all.add(new Forgery(
                    "canceled from a source that is none, " + source, FEED, canceled, new Delivery(0, source, null)));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> decisionWithoutASignature_hasNoEffect() {
        return ofDecisions().stream().map(forgery -> test(forgery, RejectReason.UNSIGNED_DECISION));
    }

    @TestFactory
    Stream<DynamicTest> signedDecision_thatIsNone_hasNoEffect() {
        return ofSignedNonsense().stream().map(forgery -> test(forgery, null));
    }

    @TestFactory
    Stream<DynamicTest> versionOrRetraction_fromAnotherSource_hasNoEffect() {
        return ofSources().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.name, () -> assertNoEffect(forgery)));
    }

    @TestFactory
    Stream<DynamicTest> theSame_byWhomItMayBe_hasOne() {
        return Stream.of(
                        new Forgery("decision", Delivery.NONE, DECIDED, signature(sign("anna", DECIDED))),
                        new Forgery("retraction", FEED, ofSources().get(1).event, FEED),
                        new Forgery("retraction", Delivery.NONE, ofSources().get(1).event, Delivery.NONE))
                .map(fair -> DynamicTest.dynamicTest(fair.name, () -> {
                    var pipeline = new Decided();
                    pipeline.take(ARTICLE, fair.original);
                    Map<String, String> before = pipeline.known(id(fair));
                    pipeline.take(fair.event, fair.delivery);
                    assertThat(pipeline.known(id(fair))).isNotEqualTo(before);
                }));
    }

    private static DynamicTest test(Forgery forgery, @Nullable RejectReason expected) {
        return DynamicTest.dynamicTest(forgery.name, () -> {
            Outcome outcome = assertNoEffect(forgery);
            if (expected != null) assertThat(Decided.reason(outcome)).isEqualTo(expected);
            else assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        });
    }

    private static Outcome assertNoEffect(Forgery forgery) {
        var pipeline = new Decided();
        pipeline.take(ARTICLE, forgery.original);
        Map<String, String> before = article(pipeline, forgery);
        assertThat(before).containsKey("news.country.kz " + id(forgery));
        Outcome outcome = pipeline.take(forgery.event, forgery.delivery);
        assertThat(article(pipeline, forgery)).isEqualTo(before);
        return outcome;
    }

    /** What is published of the article; its story may gain another report. */
    private static Map<String, String> article(Decided pipeline, Forgery forgery) {
        Map<String, String> known = pipeline.known(id(forgery));
        known.keySet().removeIf(place -> place.startsWith("news.stories"));
        return known;
    }

    private static String id(Forgery forgery) {
        return forgery.original.source() == null ? "a" : forgery.original.source() + ":a";
    }
}
