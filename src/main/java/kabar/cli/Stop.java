package kabar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Ctrl-C or a request to end: the process stays alive until the command has put its house in order, or for
 * 5 s.
 *
 * <p>Closing it says that this is done.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    Stop() {
        this(stop -> {});
    }

    /**
     * Calls {@code onAsked} when the process is asked to end, on a thread of its own. It may close what it is given where
     * the command cannot do so, blocked in reading for example.
     */
    Stop(Consumer<Stop> onAsked) {
        hook = new Thread(() -> waitForCommand(onAsked), "kabar-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process is asked to end. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Counted down when the process is asked to end. */
    CountDownLatch asked() {
        return asked;
    }

    @Override
    public void close() {
        done.countDown();
        if (!isAsked()) forget();
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException askedJustNow) {
            // It runs already, and has nothing to wait for.
        }
    }

    private void waitForCommand(Consumer<Stop> onAsked) {
        asked.countDown();
        onAsked.accept(this);
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                System.err.println("kabar: stopped before all was closed");
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
