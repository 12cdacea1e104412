package kabar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kabar.cli.show.ExitCode;

/**
 * Ctrl-C or a request to end (SIGTERM): the process stays alive until the command has put its house in order, or for 5 s; asked a second
 * time it ends at once.
 *
 * <p>Signals are handled here and not by a shutdown hook, in which the exit code is fixed already: so a command that ends in order says
 * so. Closing it says that all is in order.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Consumer<Stop> onAsked;
    private final Runnable asBefore;
    private volatile int exitCode = ExitCode.INTERRUPTED;

    Stop() {
        this(stop -> {});
    }

    /**
     * Calls {@code onAsked} when the process is asked to end, on a thread of its own. It may close what it is given where
     * the command cannot do so, blocked in reading for example.
     */
    Stop(Consumer<Stop> onAsked) {
        this.onAsked = onAsked;
        Runnable interrupt = Signals.handle("INT", () -> ask(ExitCode.INTERRUPTED));
        Runnable terminate = Signals.handle("TERM", () -> ask(ExitCode.TERMINATED));
        asBefore = () -> {
            interrupt.run();
            terminate.run();
        };
    }

    /** Whether the process is asked to end. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Counted down when the process is asked to end. */
    CountDownLatch asked() {
        return asked;
    }

    /** How a command ends that was asked to before it had done its work. */
    int exitCode() {
        return exitCode;
    }

    /** Ends the process in place of a command that is blocked and cannot. */
    void end() {
        close();
        System.exit(exitCode);
    }

    @Override
    public void close() {
        asBefore.run();
        done.countDown();
    }

    private void ask(int code) {
        if (isAsked()) Runtime.getRuntime().halt(code);
        exitCode = code;
        asked.countDown();
        var waiting = new Thread(this::waitForCommand, "kabar-stop");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void waitForCommand() {
        onAsked.accept(this);
        try {
            if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
            System.err.println("kabar: stopped before all was closed");
            Runtime.getRuntime().halt(exitCode);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
