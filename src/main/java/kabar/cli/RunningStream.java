package kabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kabar.broker.Access;
import kabar.broker.Duty;
import kabar.broker.NotAuthorised;
import kabar.broker.Rights;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.config.Settings;
import kabar.ops.Operations;
import kabar.ops.Unread;
import kabar.pipeline.Ledger;
import kabar.pipeline.Stages;
import kabar.topology.Beginning;
import kabar.topology.InputTopic;
import kabar.topology.InternalTopics;
import kabar.topology.NewsStream;
import kabar.topology.Plan;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** The stream of one process, from the check of its topics to its last ledger. */
final class RunningStream implements AutoCloseable {
    private static final int NAMED = 3;
    private static final long LOOK_MS = 200;

    private final NewsStream stream;

    private final Operations operations;

    private RunningStream(NewsStream stream, Operations operations) {
        this.stream = stream;
        this.operations = operations;
    }

    /**
     * Asks the brokers whether the stream can work.
     *
     * @throws NotAuthorised when a right is missing
     * @throws CommandFailure when a topic it reads or writes does not exist: with exactly-once it would die at the first record
     */
    static void check(Settings settings, Admin admin) {
        access(settings).require(admin, topics(settings));
        List<String> missing = Topics.missingToRun(admin, settings);
        if (!missing.isEmpty()) throw new CommandFailure(ExitCode.FAILURE, missing(missing));
    }

    /**
     * Starts the stream, whose topics are there.
     *
     * @throws CommandFailure when it is new on a topic with history and was not told where to begin
     */
    static RunningStream start(Settings settings, Stages stages, Admin admin, Beginning beginning)
            throws ExecutionException, InterruptedException {
        var input = InputTopic.describe(admin, settings.inputTopic());
        var plan = plan(input, settings, beginning, admin);
        var operations = new Operations(settings, input, stages, admin);
        var running =
                new RunningStream(new NewsStream(settings, plan, stages, admin, operations.listener()), operations);
        operations.watch(running.stream);
        try {
            running.stream.start();
            return running;
        } catch (RuntimeException failed) {
            operations.close();
            throw failed;
        }
    }

    /** What the stream of these settings may do, and needs to. */
    static Access access(Settings settings) {
        return Access.of(settings, Duty.RUN, Rights.run(settings));
    }

    /** All topics that it reads and writes, those it makes itself among them. */
    static List<String> topics(Settings settings) {
        var topics = new ArrayList<>(settings.topics().outputs());
        topics.add(settings.inputTopic());
        topics.addAll(InternalTopics.of(settings.applicationId()));
        return topics;
    }

    /** Prints a line of status every {@code interval} until the stream stops or {@code stop} is counted down. */
    void report(PrintWriter err, Duration interval, CountDownLatch stop) throws InterruptedException {
        Ledger before = Ledger.EMPTY;
        while (!isOver(interval, stop)) {
            Ledger now = stream.ledger();
            long rate = (now.ended() - before.ended()) * 1000 / interval.toMillis();
            if (!now.equals(before)) err.println(LedgerText.line(now) + ", " + rate + "/s");
            err.flush();
            before = now;
        }
    }

    /** Waits for so long; true as soon as the stream stops or is asked to. */
    private boolean isOver(Duration interval, CountDownLatch stop) throws InterruptedException {
        for (long end = System.nanoTime() + interval.toNanos(); System.nanoTime() < end; )
            if (stop.await(LOOK_MS, TimeUnit.MILLISECONDS) || stream.awaitStop(Duration.ZERO)) return true;
        return false;
    }

    Ledger ledger() {
        return stream.ledger();
    }

    /** What stopped the stream by itself, or null. */
    @Nullable
    Throwable failure() {
        return stream.failure();
    }

    /** What is left to read; asked for by whom the stream may be closed. */
    Unread unread() throws InterruptedException {
        return operations.unread();
    }

    /** The brokers' answers are needed to the end, and nobody is told that a stream that closes is not ready. */
    @Override
    public void close() {
        stream.close();
        operations.close();
    }

    private static Plan plan(InputTopic input, Settings settings, Beginning beginning, Admin admin)
            throws ExecutionException, InterruptedException {
        try {
            return input.plan(settings, beginning, admin);
        } catch (Beginning.Refused refused) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        }
    }

    private static String missing(List<String> topics) {
        String some = String.join(", ", topics.subList(0, Math.min(NAMED, topics.size())));
        return topics.size() + " topics are missing (" + some + (topics.size() > NAMED ? " …" : "")
                + "); create them with ./kabar topics apply";
    }
}
