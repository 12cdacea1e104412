package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kabar.SampleArticles;
import kabar.article.TopicNames;
import kabar.broker.Topics;
import kabar.cli.show.ExitCode;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import kabar.replay.Replay;
import kabar.replay.ReplayName;
import kabar.replay.ReplayPlan;
import kabar.replay.Terms;
import kabar.replay.WarmUp;
import kabar.topology.Cluster;
import kabar.topology.ExpectedOutput;
import kabar.topology.InputRange;
import kabar.topology.InputTopic;
import kabar.topology.NewsStages;
import kabar.topology.NewsStream;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kabar replay} on a real broker. */
@Timeout(180)
class ReplayIT {
    private static final Map<String, String> ARCHIVE = Map.of(
            "message.timestamp.type",
            "CreateTime",
            "message.timestamp.before.max.ms",
            String.valueOf(Long.MAX_VALUE),
            "retention.ms",
            "-1");
    private static final byte[] BROKEN = "not an article".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static Settings settings;

    @BeforeAll
    static void start() {
        cluster = new Cluster(true);
        settings = cluster.settings(Map.of("state.dir", folder.toString(), "replication.factor", "1"));
        var topics = Topics.of(cluster.admin, settings);
        topics.apply(topics.plan());
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void liveArticlesReplayed_areTheSameRecords_andNothingLiveIsTouched() throws Exception {
        long published = runLive();
        Map<String, Long> before = ends();
        Map<TopicPartition, OffsetAndMetadata> offsets = liveOffsets();
        Set<String> names = Topics.names(cluster.admin);

        Cli replay = kabar("replay", "--from", "2000-01-01", "--to", "2100-01-01", "--into", "check", "--diff", "live");

        assertThat(replay.out())
                .contains(String.format("%-24s %10d%n", "read", published))
                .contains(String.format("%-24s %10d%n", "  rejected", 1))
                .contains("balanced: every record ended in exactly one row")
                .contains("compared with live: 0 added, 0 removed, 0 changed");
        assertThat(replay.exitCode()).isEqualTo(ExitCode.REJECTS);
        assertThat(ends()).containsAllEntriesOf(before);
        assertThat(liveOffsets()).isEqualTo(offsets);
        assertThat(Topics.names(cluster.admin).stream().filter(name -> !names.contains(name)))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("check."));

        assertThat(kabar("replay", "list").out()).contains("check ", "done");
        assertThat(kabar("replay", "rm", "check").exitCode()).isZero();
        assertThat(Topics.names(cluster.admin)).isEqualTo(names);
        assertThat(cluster.admin.listGroups().all().get().stream().map(group -> group.groupId()))
                .doesNotContain("check.replay");
    }

    /** One partition is empty, the others have their times in disorder and hold markers; a range in the middle, two judges. */
    @Test
    void rangeOfAnArchiveInDisorder_isJudgedAsTheWholeLog_andOnlyTheRangeIsWritten() throws Exception {
        cluster.create("archive.disorder", 3, ARCHIVE);
        Instant from = Instant.parse("2022-01-10T00:00:00Z");
        Instant to = Instant.parse("2022-01-11T12:00:00Z");
        List<byte[]> articles = SampleArticles.inOrder();
        for (int i = 0; i < articles.size(); i++) {
            int other = i % 4 == 0 && i + 3 < articles.size() ? i + 3 : i % 4 == 3 ? i - 3 : i;
            byte[] article = articles.get(other);
            cluster.send("archive.disorder", 2 * (i % 2), SampleArticles.publishedAt(article), article);
            // The marker of a transaction stands between the records, with the time of today.
            if (i % 5 == 4) cluster.flush();
        }
        cluster.send("archive.disorder", 0, from.minusMillis(1), BROKEN);
        cluster.send("archive.disorder", 0, from, BROKEN);
        cluster.flush();
        Stages stages = NewsStages.load(settings.with("topic.prefix", "middle.").with("shards", "2"), "dev");
        List<String> expected = ExpectedOutput.of(
                stages,
                2,
                cluster.readAll(List.of("archive.disorder")),
                record -> record.timestamp() >= from.toEpochMilli() && record.timestamp() < to.toEpochMilli());

        Cli replay = kabar(
                "replay",
                "--from",
                from.toString(),
                "--to",
                to.toString(),
                "--into",
                "middle",
                "--input",
                "archive.disorder",
                "-X",
                "shards=2");

        var names = new TopicNames("middle.");
        var outputs = new ArrayList<>(names.outputs());
        outputs.remove(names.deadLetters());
        assertThat(cluster.lines(outputs)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).isNotEmpty();
        assertThat(cluster.readAll(List.of(names.deadLetters()))).hasSize(1);
        assertThat(cluster.readAll(names.outputs()))
                .hasSize(expected.size() + 1)
                .allMatch(record -> new String(
                                record.headers().lastHeader("kabar-replay").value(), StandardCharsets.UTF_8)
                        .equals("middle"));
        assertThat(replay.out()).contains("balanced", "out of range");
        assertThat(replay.exitCode()).isEqualTo(ExitCode.REJECTS);
    }

    @Test
    void replay_thatWouldGetInTheWay_isRefused() {
        String[] range = {"replay", "--from", "2022-01-10", "--to", "2022-01-11", "--into"};
        assertThat(refused(range, "news")).contains("the live stream uses names that start with news.");
        assertThat(refused(range, "News")).contains("small letters, digits and hyphens");
        assertThat(refused(range, "../x")).contains("small letters, digits and hyphens");
        assertThat(refused(range, "live")).contains("cannot be named live");
        assertThat(kabar("replay", "--into", "fresh").err()).contains("needs --from and --to");
        assertThat(kabar("replay", "status", "fresh").err()).contains("there is no replay fresh");
    }

    @Test
    void nameOfTopicsThatNoReplayMade_isRefused() {
        cluster.create("foreign.country.kz", 1, Map.of());
        Cli replay = kabar("replay", "--from", "2022-01-10", "--to", "2022-01-11", "--into", "foreign");
        assertThat(replay.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(replay.err()).contains("topic foreign.country.kz is there already and no replay made it");
        assertThat(Topics.names(cluster.admin)).doesNotContain("foreign.replay");
    }

    @Test
    void emptyRange_isDoneAtOnce_andOtherTermsAreRefusedAfterwards() {
        cluster.create("archive.empty", 2, ARCHIVE);
        String[] same = {
            "replay", "--from", "2022-01-10", "--to", "2022-01-11", "--into", "nothing", "--input", "archive.empty"
        };
        assertThat(kabar(same).exitCode()).isZero();
        assertThat(kabar(same).exitCode()).isZero();
        Cli other = kabar("replay", "--into", "nothing", "--to", "2022-01-12");
        assertThat(other.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("to is 2022-01-12T00:00:00Z, was 2022-01-11T00:00:00Z");
        Cli settings = kabar("replay", "--into", "nothing", "-X", "story.collapse=true");
        assertThat(settings.err()).contains("story.collapse is true, was false");
    }

    @Test
    void warmUpThatRetentionHasCutOff_isTold_andStrictDoesNotStart() throws Exception {
        cluster.create("archive.cut", 1, ARCHIVE);
        List<byte[]> articles = SampleArticles.inOrder().subList(0, 6);
        for (byte[] article : articles) cluster.send("archive.cut", 0, SampleArticles.publishedAt(article), article);
        cluster.flush();
        cluster.admin
                .deleteRecords(Map.of(new TopicPartition("archive.cut", 0), RecordsToDelete.beforeOffset(2)))
                .all()
                .get();
        String from = SampleArticles.publishedAt(articles.get(4)).toString();
        Cli strict = kabar(
                "replay", "--from", from, "--to", "2100-01-01", "--into", "cut", "--input", "archive.cut", "--strict");
        assertThat(strict.exitCode()).isEqualTo(ExitCode.WARM_UP_CUT);
        assertThat(strict.err()).contains("the topic has lost part of the warm-up");
        cluster.admin.deleteConsumerGroups(List.of("cut.replay")).all().get();
        Cli lost = kabar("replay", "--into", "cut");
        assertThat(lost.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(lost.err()).contains("no longer know how far replay cut had come");
        assertThat(kabar("replay", "rm", "cut").exitCode()).isZero();
        assertThat(kabar("replay", "--from", from, "--to", "2100-01-01", "--into", "cut", "--input", "archive.cut")
                        .exitCode())
                .isZero();
    }

    @Test
    void instancesThatStartTogether_haveOnePlan() throws Exception {
        cluster.create("archive.together", 2, ARCHIVE);
        for (byte[] article : SampleArticles.inOrder().subList(0, 6))
            cluster.send("archive.together", 1, SampleArticles.publishedAt(article), article);
        cluster.flush();
        var name = new ReplayName("together");
        var terms = Terms.of(
                Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z"),
                "archive.together",
                WarmUp.parse("all"),
                Map.of());
        var input = InputTopic.describe(cluster.admin, terms.input());
        var replay = new Replay(name.settings(settings, terms.input()), cluster.admin, name);
        replay.createTopics();
        var instances = Executors.newFixedThreadPool(4);
        List<Future<ReplayPlan>> plans =
                instances.invokeAll(Collections.nCopies(4, () -> replay.plan(terms, input, () -> false)));
        for (Future<ReplayPlan> plan : plans)
            assertThat(plan.get()).isEqualTo(plans.get(0).get());
        assertThat(plans.get(0).get().range().stretches())
                .isEqualTo(List.of(new InputRange.Stretch(0, -1), new InputRange.Stretch(0, 5)));
        assertThat(cluster.readAll(List.of("together.replay"))).hasSize(1);
        instances.shutdown();
    }

    private String refused(String[] range, String name) {
        var arguments = new ArrayList<>(List.of(range));
        arguments.add(name);
        Cli replay = kabar(arguments.toArray(String[]::new));
        assertThat(replay.exitCode()).isEqualTo(ExitCode.USAGE);
        return replay.err();
    }

    private static Cli kabar(String... arguments) {
        return Cli.run(
                cluster.environment(Map.of(
                        "KABAR_STATE_DIR", folder.resolve("replays").toString(), "KABAR_REPLICATION_FACTOR", "1")),
                arguments);
    }

    /** All samples three times over and one record that is no article, through the live stream. */
    private static long runLive() throws Exception {
        var input = InputTopic.describe(cluster.admin, settings.inputTopic());
        int published = 0;
        for (int copy = 0; copy < 3; copy++)
            for (byte[] article : SampleArticles.inOrder()) {
                String text = new String(article, StandardCharsets.UTF_8)
                        .replaceFirst("\"id\": \"", "\"id\": \"" + copy + "-");
                byte[] value = text.getBytes(StandardCharsets.UTF_8);
                cluster.send(input.name(), published++ % input.partitions(), Instant.EPOCH, value);
            }
        cluster.send(input.name(), 1, Instant.EPOCH, BROKEN);
        cluster.flush();
        Stages stages = NewsStages.load(settings, "dev");
        try (var stream = new NewsStream(settings, input.plan(settings), stages, cluster.admin)) {
            stream.start();
            while (stream.ledger().ended() <= published && !stream.awaitStop(Duration.ofMillis(50)))
                assertThat(stream.failure()).isNull();
        }
        return published + 1L;
    }

    private static Map<TopicPartition, OffsetAndMetadata> liveOffsets() throws Exception {
        return cluster.admin
                .listConsumerGroupOffsets(settings.applicationId())
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Map<String, Long> ends() throws Exception {
        var ends = new HashMap<String, Long>();
        for (String topic : settings.topics().outputs()) ends.put(topic, cluster.count(List.of(topic)));
        return ends;
    }
}
