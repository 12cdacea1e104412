package kabar.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.replay.Digest;
import kabar.replay.Manifest;
import kabar.replay.Replay;
import kabar.replay.ReplayPlan;
import kabar.replay.Terms;
import kabar.topology.InputTopic;
import kabar.topology.Ledger;
import kabar.topology.NewsStream;
import kabar.topology.Stages;
import org.apache.kafka.clients.admin.Admin;

/** One instance of a replay from its first question to its last line. */
final class ReplayRun {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Main main;
    private final Settings live;
    private final Admin admin;
    private final Stop stop;

    ReplayRun(Main main, Settings live, Admin admin, Stop stop) {
        this.main = main;
        this.live = live;
        this.admin = admin;
        this.stop = stop;
    }

    /** Starts the replay or goes on with it; the exit code. */
    int run(ReplayRequest request) throws ExecutionException, InterruptedException {
        String topic = request.input() == null ? live.inputTopic() : request.input();
        if (request.name().isLive(live, topic))
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "the live stream uses names that start with "
                            + request.name().text() + "., take another one");
        var replay = new Replay(request.name().settings(live, topic), admin, request.name());
        Optional<Terms> earlier = replay.exists() ? earlier(replay) : Optional.empty();
        Settings settings =
                request.name().settings(live, earlier.map(Terms::input).orElse(topic));
        Stages stages = Stages.load(settings, Version.text());
        Terms terms = request.terms(earlier, live, more(stages));
        earlier.ifPresent(was -> refuseOther(terms, was, request.name().text()));
        if (!Topics.missing(admin, List.of(terms.input())).isEmpty())
            throw new CommandFailure(ExitCode.FAILURE, "there is no topic " + terms.input() + " to replay");
        var input = InputTopic.describe(admin, terms.input());
        replay.createTopics();
        say("replay " + request.name().text() + ": looking through " + terms.input() + " for what is in range");
        ReplayPlan plan = replay.plan(terms, input);
        refuseOther(terms, plan.terms(), request.name().text());
        ReplayText.plan(plan).forEach(this::say);
        if (plan.warmUpIsCut() && request.strict()) return ExitCode.WARM_UP_CUT;
        try (Manifest manifest = replay.manifest()) {
            if (plan.inRange() > 0 && !manifest.isJudged(settings.shards())) {
                replay.requirePlace(plan);
                if (!judge(settings, input, plan, stages, manifest)) return stopped(request);
            }
            return finish(plan, manifest.ledger(), replay.outcome(manifest));
        }
    }

    private static Optional<Terms> earlier(Replay replay) {
        try (Manifest manifest = replay.manifest()) {
            return manifest.plan().map(ReplayPlan::terms);
        }
    }

    /** Runs the stream until every judge is done; false when it is asked to stop before. */
    private boolean judge(Settings settings, InputTopic input, ReplayPlan plan, Stages stages, Manifest manifest)
            throws InterruptedException {
        try (var stream = new NewsStream(settings, input.plan(settings, plan.range()), stages, admin)) {
            var progress = new ReplayProgress(plan, stream, main.err(), settings.statusInterval(), System::nanoTime);
            stream.start();
            while (!manifest.isJudged(settings.shards())) {
                if (stop.isAsked()) return false;
                if (stream.awaitStop(Duration.ZERO))
                    throw new CommandFailure(ExitCode.FAILURE, "the stream stopped by itself: " + stream.failure());
                progress.show();
                manifest.await(LOOK);
            }
            return true;
        }
    }

    private int stopped(ReplayRequest request) {
        say("stopped; go on with ./kabar replay --into " + request.name().text());
        return ExitCode.INTERRUPTED;
    }

    private int finish(ReplayPlan plan, Ledger ledger, Digest digest) {
        main.out().print(LedgerText.table(ledger));
        main.out().println(ReplayText.digest(digest));
        main.out().flush();
        if (!ReplayText.addsUp(plan, ledger, digest)) {
            say("the plan has " + plan.records() + " records, " + plan.inRange()
                    + " in range: the ledger does not add up");
            return ExitCode.FAILURE;
        }
        return ledger.rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
    }

    private Map<String, String> more(Stages stages) {
        var more = new TreeMap<String, String>(live.deciding());
        more.put("version", stages.version());
        more.put("resources", stages.resources());
        return more;
    }

    private static void refuseOther(Terms asked, Terms was, String name) {
        List<String> differences = asked.differences(was);
        if (!differences.isEmpty())
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "replay " + name + " was started otherwise: " + String.join("; ", differences)
                            + ". Give the same again, take another name, or remove it with ./kabar replay rm " + name);
    }

    private void say(String line) {
        main.err().println(line);
        main.err().flush();
    }
}
