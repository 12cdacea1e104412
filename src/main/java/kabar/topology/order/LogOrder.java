package kabar.topology.order;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kabar.article.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Puts what several partitions send back into log order. A report (L, p, o) may go when every other partition q that is not given up
 * has progress &gt; L, or progress = L and q &gt; p: whatever q still holds then comes later in the order. Progress is the log time of
 * the last thing a partition sent.
 *
 * <p>Pure: what time it is, is told. Reports beyond {@code maxInMemory} are held by their coordinates alone and read back when they go.
 *
 * @param <T> what is ordered
 */
public final class LogOrder<T> {
    private static final long NEVER = Long.MIN_VALUE;

    private final TreeMap<Coordinates, Held<T>> waiting = new TreeMap<>();
    private final long[] progress;
    /** How long each partition has been silent, ms. */
    private final long[] silent;

    private final boolean[] down;
    private final boolean[] ended;
    private final long maxWait;
    private long looked;
    private final int maxInMemory;
    private final Function<Coordinates, T> readBack;
    private @Nullable Coordinates released;

    private record Held<T>(@Nullable T value) {}

    /**
     * An order of {@code partitions} input partitions.
     *
     * @param maxWait how long, in ms, a silent partition holds up the others
     * @param now the present, in ms, on the clock of {@link #giveUpSilent}
     */
    public LogOrder(int partitions, long maxWait, int maxInMemory, long now, Function<Coordinates, T> readBack) {
        this.progress = new long[partitions];
        Arrays.fill(progress, NEVER);
        this.silent = new long[partitions];
        this.looked = now;
        this.down = new boolean[partitions];
        this.ended = new boolean[partitions];
        this.maxWait = maxWait;
        this.maxInMemory = maxInMemory;
        this.readBack = readBack;
    }

    /** Continues after {@code last}: what comes before it from now on is late. */
    public void resume(@Nullable Coordinates last) {
        released = last;
    }

    /** Notes that a partition sent something of this log time, so holds nothing earlier. */
    public void observe(int partition, long logTime) {
        progress[partition] = Math.max(progress[partition], logTime);
        silent[partition] = 0;
        down[partition] = false;
    }

    /** Notes that a partition sends nothing more. */
    public void end(int partition) {
        ended[partition] = true;
    }

    /** The log time up to which every partition has been heard of, those that are given up or ended aside. */
    public long reached() {
        long reached = Long.MAX_VALUE;
        for (int partition = 0; partition < progress.length; partition++)
            if (!down[partition] && !ended[partition]) reached = Math.min(reached, progress[partition]);
        return reached;
    }

    /** Whether every partition has ended and nothing waits. */
    public boolean isComplete() {
        for (boolean end : ended) if (!end) return false;
        return waiting.isEmpty();
    }

    /**
     * Gives up waiting for partitions that were silent for too long; to be called often. While it is not called, because the process was
     * paused or the clock was set, nobody could be heard: at most a quarter of the wait counts for that.
     */
    public void giveUpSilent(long now) {
        long passed = Math.max(0, Math.min(now - looked, maxWait / 4 + 1));
        looked = now;
        for (int partition = 0; partition < silent.length; partition++) {
            silent[partition] += passed;
            if (silent[partition] > maxWait) down[partition] = true;
        }
    }

    /** The partition that the first report waits for; -1 where none waits. */
    public int awaited() {
        return waiting.isEmpty() ? -1 : blocking(waiting.firstKey());
    }

    /** Whether the order has gone past these coordinates. */
    public boolean isLate(Coordinates at) {
        return released != null && at.compareTo(released) < 0;
    }

    /** Whether something with these coordinates need not wait. */
    public boolean isNext(Coordinates at) {
        return (waiting.isEmpty() || at.compareTo(waiting.firstKey()) < 0) && mayGo(at);
    }

    /** Notes that something went by without waiting. */
    public void pass(Coordinates at) {
        released = at;
    }

    public void hold(Coordinates at, T value) {
        waiting.put(at, new Held<>(waiting.size() < maxInMemory ? value : null));
    }

    /** Lets everything go that may, in log order. */
    public void release(Consumer<T> next) {
        while (!waiting.isEmpty() && mayGo(waiting.firstKey())) {
            Map.Entry<Coordinates, Held<T>> first = waiting.pollFirstEntry();
            released = first.getKey();
            T value = first.getValue().value();
            next.accept(value != null ? value : readBack.apply(first.getKey()));
        }
    }

    public int size() {
        return waiting.size();
    }

    private boolean mayGo(Coordinates at) {
        return blocking(at) < 0;
    }

    private int blocking(Coordinates at) {
        for (int other = 0; other < progress.length; other++) {
            if (other == at.partition() || down[other] || ended[other]) continue;
            boolean ahead =
                    progress[other] > at.logTime() || (progress[other] == at.logTime() && other > at.partition());
            if (!ahead) return other;
        }
        return -1;
    }
}
