package kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kabar.broker.TemporaryFolder;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.DifferenceFormat;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.ReplayDifferences;
import kabar.cli.show.ReplayText;
import kabar.cli.show.Terminal;
import kabar.config.Settings;
import kabar.replay.Comparison;
import kabar.replay.Manifest;
import kabar.replay.Replay;
import kabar.replay.ReplayName;
import kabar.replay.ReplayPlan;
import org.apache.kafka.clients.admin.Admin;

/** What can be done with replays that were started. */
record Replays(Settings live, Admin admin, PrintWriter out, PrintWriter err) {
    private static final String SUFFIX = ".replay";

    /** One line for each replay of these brokers. */
    int list() {
        for (String topic : Topics.names(admin)) {
            if (!topic.endsWith(SUFFIX)) continue;
            Optional<ReplayName> name = name(topic.substring(0, topic.length() - SUFFIX.length()));
            if (name.isEmpty() || name.get().isLive(live, "")) continue;
            try (Manifest manifest = replay(name.get()).manifest()) {
                out.println(line(name.get(), manifest));
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    /** Everything the manifest says. */
    int status(ReplayName name) {
        try (Manifest manifest = require(name).manifest()) {
            out.println(line(name, manifest));
            manifest.plan().ifPresent(plan -> {
                plan.terms().values().forEach((term, value) -> out.println("  " + term + "  " + value));
                ReplayText.plan(plan).forEach(out::println);
            });
            out.print(LedgerText.table(manifest.ledger()));
            manifest.outcome().ifPresent(digest -> out.println(ReplayText.digest(digest)));
        }
        out.flush();
        return ExitCode.OK;
    }

    /** Deletes everything of a replay, on the brokers and here. */
    int remove(ReplayName name) {
        Replay replay = require(name);
        replay.remove();
        Path state = live.stateDir().resolve(name.applicationId());
        if (Files.exists(state)) new TemporaryFolder(state).close();
        err.println("replay " + name.text() + " is removed");
        err.flush();
        return ExitCode.OK;
    }

    /** Compares a replay with another or with the live topics. */
    int diff(ReplayName name, String other, DifferenceFormat format) {
        ReplayPlan plan = finished(name);
        if (other.equals(ReplayName.LIVE))
            return new ReplayDifferences(format, out, err, other).show(Comparison.withLive(live, name, plan));
        ReplayName twin = name(other)
                .orElseThrow(
                        () -> new CommandFailure(ExitCode.USAGE, "no replay can be named " + Terminal.safe(other)));
        plan.terms().differences(finished(twin).terms()).forEach(difference -> err.println(other + ": " + difference));
        err.flush();
        return new ReplayDifferences(format, out, err, other).show(Comparison.withReplay(live, name, twin));
    }

    private ReplayPlan finished(ReplayName name) {
        try (Manifest manifest = require(name).manifest()) {
            if (manifest.outcome().isEmpty())
                throw new CommandFailure(
                        ExitCode.FAILURE,
                        "replay " + name.text() + " is not done; go on with ./kabar replay --into " + name.text());
            return manifest.plan().orElseThrow();
        }
    }

    private Replay require(ReplayName name) {
        Replay replay = replay(name);
        if (name.isLive(live, "") || !replay.exists())
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "there is no replay " + name.text() + "; ./kabar replay list shows those there are");
        return replay;
    }

    private Replay replay(ReplayName name) {
        return new Replay(name.settings(live, live.inputTopic()), admin, name);
    }

    private static String line(ReplayName name, Manifest manifest) {
        String what = manifest.plan()
                .map(plan -> plan.terms().from() + " to " + plan.terms().to() + " of "
                        + plan.terms().input())
                .orElse("no plan yet");
        String state = manifest.outcome()
                .map(digest -> "done, " + digest.records() + " records")
                .orElse("not done");
        return String.format(Locale.ROOT, "%-20s %s, %s", name.text(), what, state);
    }

    private static Optional<ReplayName> name(String text) {
        try {
            return Optional.of(new ReplayName(text));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
