package kabar.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import kabar.article.Parsed.Rejected;
import kabar.cli.show.Terminal;

/** Counts what is published and says so: the first rejects one by one, and how far it is, again and again. */
final class PublishTally {
    private static final int NAMED_REJECTS = 10;
    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanoClock;
    private final long start;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong tooLarge = new AtomicLong();
    private long rejected;
    private long nextReport;

    /** On a terminal one line is written over each second, elsewhere a line is added every ten. */
    PublishTally(PrintWriter err, boolean terminal, LongSupplier nanoClock) {
        this.err = err;
        this.terminal = terminal;
        this.nanoClock = nanoClock;
        start = nanoClock.getAsLong();
        nextReport = start + interval();
    }

    void sent() {
        sent.incrementAndGet();
    }

    /** The topic does not take it. */
    void tooLarge(String source) {
        tooLarge.incrementAndGet();
        say(source + ": larger than the topic takes, not sent");
    }

    /** It is sent, and the stream will make a dead letter of it. */
    void rejected(String source, Rejected reject) {
        rejected++;
        if (rejected <= NAMED_REJECTS) say(source + ": " + reject.reason().code() + ": " + reject.message());
        if (rejected == NAMED_REJECTS) say("further rejects are counted only");
    }

    /** Whether any event was no article or not taken. */
    boolean hasRejects() {
        return rejected + tooLarge.get() > 0;
    }

    /** Writes how far it is, when it is time to. */
    void progress() {
        long now = nanoClock.getAsLong();
        if (now < nextReport) return;
        nextReport = now + interval();
        err.print(terminal ? "\r\u001b[K" + line(now) : line(now) + "\n");
        err.flush();
    }

    /** Writes the final figures. */
    void summary(String topic) {
        say(line(nanoClock.getAsLong()) + " to " + topic);
    }

    private long interval() {
        return terminal ? SECOND : 10 * SECOND;
    }

    private void say(String line) {
        synchronized (err) {
            err.print((terminal ? "\r\u001b[K" : "") + "kabar: " + Terminal.safe(line) + "\n");
            err.flush();
        }
    }

    private String line(long now) {
        long perSecond = Math.round(sent.get() * (double) SECOND / Math.max(1, now - start));
        String line = String.format(Locale.ROOT, "%d published, %d/s", sent.get(), perSecond);
        if (rejected > 0) line += ", " + rejected + " of them no articles: the stream keeps them as dead letters";
        if (tooLarge.get() > 0) line += ", " + tooLarge.get() + " too large and not sent";
        return line;
    }
}
