package kabar.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import kabar.broker.Topics;
import kabar.config.Settings;
import kabar.pipeline.Stages;
import kabar.topology.InputTopic;
import kabar.topology.NewsStages;
import kabar.topology.NewsStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;

/** One instance of a replay, from its first question to its end. */
public final class ReplayRun {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Settings live;
    private final Admin admin;
    private final String version;
    private final ReplayListener listener;
    private final BooleanSupplier stopped;

    /**
     * A run that is not started.
     *
     * @param live settings of the live stream
     * @param version of Kabar
     * @param stopped whether it is asked to stop
     */
    public ReplayRun(Settings live, Admin admin, String version, ReplayListener listener, BooleanSupplier stopped) {
        this.live = live;
        this.admin = admin;
        this.version = version;
        this.listener = listener;
        this.stopped = stopped;
    }

    /**
     * Starts the replay or goes on with it.
     *
     * @throws ReplayRefused when it cannot be done as asked
     * @throws IllegalArgumentException when a range is missing and nothing is to be resumed
     */
    public ReplayEnd run(ReplayRequest request) throws ExecutionException, InterruptedException {
        ReplayName name = request.name();
        String topic = request.input() == null ? live.inputTopic() : request.input();
        if (name.isLive(live, topic))
            throw new ReplayRefused(
                    "the live stream uses names that start with " + name.text() + "., take another one");
        var rights = new ReplayRights(live, admin, name, topic);
        rights.require();
        try {
            return run(request, topic, rights);
        } catch (AuthorizationException denied) {
            throw rights.stopped(denied);
        }
    }

    private ReplayEnd run(ReplayRequest request, String topic, ReplayRights rights)
            throws ExecutionException, InterruptedException {
        ReplayName name = request.name();
        var replay = new Replay(name.settings(live, topic), admin, name);
        Optional<Terms> earlier = replay.exists() ? earlier(replay) : Optional.empty();
        Settings settings = name.settings(live, earlier.map(Terms::input).orElse(topic));
        Stages stages = NewsStages.load(settings, version, name.text());
        Terms terms = request.terms(earlier, live, more(stages));
        earlier.ifPresent(was -> refuseOther(terms, was, name));
        if (!Topics.missing(admin, List.of(terms.input())).isEmpty())
            throw new ReplayRefused("there is no topic " + terms.input() + " to replay");
        var input = InputTopic.describe(admin, terms.input());
        replay.createTopics();
        listener.scanning(terms.input());
        Optional<ReplayPlan> made = plan(replay, terms, input);
        if (made.isEmpty()) return new ReplayEnd.Stopped(false);
        ReplayPlan plan = made.get();
        refuseOther(terms, plan.terms(), name);
        listener.planned(plan);
        if (plan.warmUpIsCut() && request.strict()) return new ReplayEnd.WarmUpCut();
        try (Manifest manifest = replay.manifest()) {
            if (plan.inRange() > 0 && !manifest.isJudged(settings.shards())) {
                replay.requirePlace(plan);
                if (!judge(settings, input, plan, stages, manifest, rights)) return new ReplayEnd.Stopped(true);
            }
            return new ReplayEnd.Done(plan, manifest.ledger(), replay.outcome(manifest));
        }
    }

    /** Empty when it is asked to stop before there is one. */
    private Optional<ReplayPlan> plan(Replay replay, Terms terms, InputTopic input) {
        try {
            return Optional.of(replay.plan(terms, input, stopped));
        } catch (InputScan.Stopped before) {
            return Optional.empty();
        }
    }

    private static Optional<Terms> earlier(Replay replay) {
        try (Manifest manifest = replay.manifest()) {
            return manifest.plan().map(ReplayPlan::terms);
        }
    }

    /** Runs the stream until every judge is done; false when it is asked to stop before. */
    private boolean judge(
            Settings settings, InputTopic input, ReplayPlan plan, Stages stages, Manifest manifest, ReplayRights rights)
            throws InterruptedException {
        try (var stream = new NewsStream(settings, input.plan(settings, plan.range()), stages, admin)) {
            stream.start();
            while (!manifest.isJudged(settings.shards())) {
                if (stopped.getAsBoolean()) return false;
                if (stream.awaitStop(Duration.ZERO)) throw rights.stopped(stream.failure());
                listener.judging(plan, stream.ledger().ended(), stream.cursor());
                manifest.await(LOOK);
            }
            return true;
        }
    }

    /** Version, known names and settings, which decide too. */
    private Map<String, String> more(Stages stages) {
        var more = new TreeMap<String, String>(live.deciding());
        more.put("version", stages.version());
        more.put("resources", stages.resources());
        return more;
    }

    private static void refuseOther(Terms asked, Terms was, ReplayName name) {
        List<String> differences = asked.differences(was);
        if (!differences.isEmpty())
            throw new ReplayRefused("replay " + name.text() + " was started otherwise: "
                    + String.join("; ", differences)
                    + ". Give the same again, take another name, or remove it with ./kabar replay rm " + name.text());
    }
}
