package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Decisions;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.article.Story;
import kabar.article.Verdict;
import kabar.enrich.Enricher;
import kabar.geo.Gazetteer;
import kabar.identity.LearnedParameters;
import kabar.json.ArticleWriter;
import kabar.json.EventDecisions;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.DecisionKeys;
import kabar.pipeline.Delivery;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import kabar.text.Tokens;
import kabar.topology.InputRange;
import kabar.topology.InputTopic;
import kabar.topology.NewsStages;
import kabar.topology.StreamsTuning;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each setting changes: of two values, with all else the same, one thing comes out otherwise. */
class SettingEffectsTest {
    private static final Enricher ENRICHER = Enricher.shipped();
    private static final Instant NOON = Instant.parse("2022-01-11T12:00:00Z");
    private static final String FERRY =
            "A passenger ferry capsized near Port Selma on Tuesday, harbour master Ivo Brandt said. Rescue boats of the Selma"
                    + " Coast Guard pulled dozens from the water after the Blue Heron listed in high waves.";
    private static final String FERRY_AGAIN =
            "The Blue Heron, a ferry carrying passengers to Port Selma, went down in high waves on Tuesday, and rescue boats of the"
                    + " Selma Coast Guard were still searching the water, according to harbour master Ivo Brandt.";
    private static final String FERRY_AT_LAST =
            "Harbour master Ivo Brandt ended the search for the Blue Heron off Port Selma; the Selma Coast Guard counted all"
                    + " passengers of the ferry whom its rescue boats had taken from the waves.";

    private static final String FERRY_FOUND =
            "Relatives gathered at the harbour of Port Selma on Wednesday to wait for news of the Blue Heron, which sank a day before."
                    + " Harbour master Ivo Brandt asked for patience, and churches in the town were kept open all night.";

    private static final List<String> KEYS = List.of(keys("anna", "0a"), keys("budi", "0b"));

    /** An effect: what is looked at, and what it is with a value and with another. */
    private record Effect(String key, String value, String other, Look look) {
        DynamicTest test() {
            return DynamicTest.dynamicTest(key + " " + value + " or " + other, () -> {
                Settings settings = SettingsLoader.of(Map.of());
                assertThat(look.at(settings.with(key, other))).isNotEqualTo(look.at(settings.with(key, value)));
            });
        }
    }

    /** What is looked at. */
    private interface Look {
        Object at(Settings settings);
    }

    private static final List<Effect> EFFECTS = List.of(
            new Effect(
                    "application.id",
                    "kabar",
                    "desk",
                    settings -> StreamsTuning.of(settings).getProperty("application.id", "")),
            new Effect("topic.prefix", "news.", "desk.", settings -> topics(outcomes(settings, ferry()))),
            new Effect("input.topic", "news.articles", "news.history", Settings::inputTopic),
            new Effect("shards", "1", "3", SettingEffectsTest::shards),
            new Effect("record.max-bytes", "4000000", "100000", settings -> reasons(outcomes(settings, large()))),
            new Effect("dedup.near-window", "49h", "47h", settings -> rules(outcomes(settings, copyAfterTwoDays()))),
            new Effect(
                    "dedup.identity-window",
                    "21d",
                    "19d",
                    settings -> rules(outcomes(settings, sameAfterTwentyDays()))),
            new Effect("dedup.strictness", "normal", "high", settings -> rules(outcomes(settings, reworkedCopy()))),
            new Effect("dedup.near-share", "0.57", "0.9", settings -> rules(outcomes(settings, reworkedCopy()))),
            new Effect("story.link-share", "0.5", "0.95", settings -> links(outcomes(settings, sameStrait()))),
            new Effect("names.extra", names("NZ"), names("FJ"), SettingEffectsTest::found),
            new Effect(
                    "publisher.text",
                    texts("full"),
                    texts("none"),
                    settings -> wholeTexts(outcomes(settings, ferry()))),
            new Effect(
                    "identity.parameters",
                    table("lain.example"),
                    table("selma.example"),
                    settings -> rules(outcomes(settings, sameAddressButForAParameter()))),
            new Effect("story.window", "49h", "47h", settings -> links(outcomes(settings, ferryAfter(48)))),
            new Effect("story.max-age", "97h", "95h", settings -> links(outcomes(settings, ferryAfter(48, 96)))),
            new Effect("decisions.keys", KEYS.get(0), KEYS.get(1), SettingEffectsTest::counts),
            new Effect("story.collapse", "false", "true", settings -> rules(outcomes(settings, ferryAfter(1)))));

    @TestFactory
    Stream<DynamicTest> eachSetting_changesWhatItSays() {
        return EFFECTS.stream().map(Effect::test);
    }

    @Test
    void everySetting_hasAnEffectHereOrIsMarkedOperational() {
        var known = new TreeSet<>(SettingsTable.OPERATIONAL);
        EFFECTS.forEach(effect -> known.add(effect.key()));
        assertThat(known).isEqualTo(new TreeSet<>(SettingsTable.DEFINITION.names()));
        assertThat(SettingsTable.OPERATIONAL).doesNotContainAnyElementsOf(SettingsTable.DECIDING);
    }

    @Test
    void sameText_isKnownByItsWordsWithinTheIdentityWindow_andNewBehindIt() {
        assertThat(rules(outcomes(SettingsLoader.of(Map.of()), sameAfterTwentyDays())))
                .containsExactly(Verdict.Rule.NEW, Verdict.Rule.EXACT_WORDS);
        assertThat(rules(outcomes(SettingsLoader.of(Map.of("dedup.identity-window", "19d")), sameAfterTwentyDays())))
                .containsExactly(Verdict.Rule.NEW, Verdict.Rule.NEW);
    }

    /** Two reports whose closeness is between the two shares. */
    private static List<Article> sameStrait() {
        return List.of(
                report("first", "Blue Heron ferry capsizes off Port Selma", FERRY, 0),
                report("later", "Relatives wait at Port Selma for news of the Blue Heron", FERRY_FOUND, 30));
    }

    private static List<Article> ferry() {
        return List.of(report("first", "Blue Heron ferry capsizes off Port Selma", FERRY, 0));
    }

    private static List<Article> ferryAfter(int... hours) {
        var articles = new ArrayList<>(ferry());
        String[] bodies = {FERRY_AGAIN, FERRY_AT_LAST};
        for (int i = 0; i < hours.length; i++)
            articles.add(report(
                    "later" + i, "Dozens rescued as Blue Heron ferry sinks off Port Selma", bodies[i], hours[i]));
        return articles;
    }

    private static List<Article> copyAfterTwoDays() {
        return List.of(
                report("first", "Blue Heron capsizes", FERRY, 0),
                report("copy", "Ferry capsizes", FERRY + " Divers follow.", 48));
    }

    private static List<Article> reworkedCopy() {
        String text = FERRY + " " + FERRY_AT_LAST;
        String reworked = text.replace("passenger", "crowded")
                .replace("harbour", "port")
                .replace("dozens", "many")
                .replace("high", "heavy");
        return List.of(report("first", "Blue Heron capsizes", text, 0), report("copy", "Ferry lost", reworked, 1));
    }

    private static List<Article> sameAfterTwentyDays() {
        return List.of(report("first", "Blue Heron capsizes", FERRY, 0), report("copy", "Ferry lost", FERRY, 20 * 24));
    }

    private static List<Article> sameAddressButForAParameter() {
        return List.of(
                at("https://selma.example/blue-heron?edisi=1", report("first", "Blue Heron capsizes", FERRY, 0)),
                at("https://selma.example/blue-heron?edisi=2", report("later", "Search ends", FERRY_AT_LAST, 48)));
    }

    private static Article at(String url, Article article) {
        return Article.builder(article.id())
                .url(url)
                .title(article.title())
                .body(article.body())
                .language("en")
                .publishedAt(article.publishedAt())
                .build();
    }

    /** A table in which the parameter edisi of a host names no article. */
    private static String table(String host) {
        return file("parameters", LearnedParameters.text(List.of(new LearnedParameters.Row(host, "edisi", 3))));
    }

    private static String texts(String limit) {
        return file("texts", "* = " + limit + "\n");
    }

    private static List<Boolean> wholeTexts(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> new String(
                                Objects.requireNonNull(outcome.outputs().get(0).value()), StandardCharsets.UTF_8)
                        .contains(FERRY))
                .toList();
    }

    private static String names(String country) {
        return file("names", "Port Selma\ten\t" + country + "\tplace\n");
    }

    /** Where the names that are added put the harbour. */
    private static List<String> found(Settings settings) {
        Gazetteer gazetteer = Gazetteer.load(NewsStages.pipeline(settings, null).names());
        return gazetteer.find(Tokens.of("The ferry left Port Selma."), "en").stream()
                .map(hit -> hit.entry().code())
                .toList();
    }

    private static String file(String name, String text) {
        try {
            Path file = Files.createTempFile(name, ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Article> large() {
        return List.of(report("large", "Blue Heron capsizes", (FERRY + "\n\n").repeat(400), 0));
    }

    private static Article report(String id, String title, String body, int hours) {
        return Article.builder(id)
                .title(title)
                .body(body)
                .language("en")
                .publishedAt(NOON.plus(Duration.ofHours(hours)))
                .build();
    }

    private static List<Outcome> outcomes(Settings settings, List<Article> articles) {
        PipelineSettings told = NewsStages.pipeline(settings, null);
        var pipeline = new Pipeline(
                new Stages(new ArticleStage(ENRICHER, told), told, "test", "test"),
                settings.topics().history());
        var writer = new ArticleWriter();
        var outcomes = new ArrayList<Outcome>();
        for (Article article : articles) outcomes.addAll(pipeline.next(writer.write(article)));
        outcomes.addAll(pipeline.end());
        return outcomes;
    }

    private static List<String> topics(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.outputs().stream())
                .map(Output::topic)
                .toList();
    }

    private static List<RejectReason> reasons(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Rejected.class::isInstance)
                .map(outcome -> ((Outcome.Rejected) outcome).reason())
                .toList();
    }

    private static List<Verdict.Rule> rules(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((Outcome.Judged) outcome).verdict().rule())
                .toList();
    }

    private static List<Story.Link> links(List<Outcome> outcomes) {
        var links = new ArrayList<Story.Link>();
        for (Outcome outcome : outcomes) {
            Story story = ((Outcome.Judged) outcome).story();
            if (story != null) links.add(story.relation());
        }
        return links;
    }

    /** A file with the key of one who may decide. */
    private static String keys(String person, String octet) {
        return file("keys", person + " = " + octet.repeat(32) + "\n");
    }

    /** Whether a signed decision of Anna's counts. */
    private static boolean counts(Settings settings) {
        byte[] event = EventDecisions.with(
                new ArticleWriter().write(ferry().get(0)),
                new Decisions(List.of("ID"), List.of(), List.of(), null, null, false, true, "anna", "r"));
        String signature = DecisionKeys.parse("anna = " + "0a".repeat(32)).sign("anna", event);
        var stage = new ArticleStage(ENRICHER, NewsStages.pipeline(settings, null));
        return stage.read(event, new Delivery(0, null, signature)) instanceof Parsed.Accepted;
    }

    /** How many judges the plan of an instance has. */
    private static int shards(Settings settings) {
        return new InputTopic("news.history", 1, true)
                .plan(settings, InputRange.ALL)
                .shards();
    }
}
