package kabar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or a request to end: the process stays alive until the command has put its house in order, or for 25 s.
 *
 * <p>Closing it says that this is done.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 25;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Stop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::waitForCommand, "kabar-stop"));
    }

    /** Counted down when the process is asked to end. */
    CountDownLatch asked() {
        return asked;
    }

    @Override
    public void close() {
        done.countDown();
    }

    private void waitForCommand() {
        asked.countDown();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                System.err.println("kabar: stopped before all was closed");
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
