package kabar.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kabar.config.Client;
import kabar.config.OwnerOnly;
import kabar.config.Settings;
import kabar.pipeline.Ledger;
import kabar.pipeline.Stages;
import kabar.topology.order.EndOffsets;
import kabar.topology.order.Frontier;
import kabar.topology.order.OrderJournal;
import kabar.topology.order.Pace;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running instance of the news stream. */
public final class NewsStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsStream.class);
    /** Whoever asks a process to stop waits for 3 s. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofMillis(2_500);

    private static final Duration LOOK_FOR_SPACE = Duration.ofSeconds(1);

    private final Supplier<KafkaStreams> builder;
    private final LocalState state;
    private volatile KafkaStreams streams;
    private final Frontier frontier;
    private final Pace pace;
    private final StreamListener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;
    /** What the local state suffers from, from then until the stream runs again. */
    private volatile @Nullable Throwable trouble;

    private volatile boolean rebuilt;
    private final String application;
    private final Ledger[] ledgers;

    /**
     * An instance that is not started yet.
     *
     * @param admin of the same brokers; stays the caller's to close
     */
    public NewsStream(Settings settings, Plan plan, Stages stages, Admin admin) {
        this(settings, plan, stages, admin, StreamListener.NONE);
    }

    /** The same, with somebody who hears what it does. */
    public NewsStream(Settings settings, Plan plan, Stages stages, Admin admin, StreamListener listener) {
        this.listener = listener;
        ledgers = new Ledger[plan.shards()];
        Arrays.fill(ledgers, Ledger.EMPTY);
        boolean live = !plan.range().isBounded();
        frontier = live
                ? new EndOffsets(
                        admin,
                        settings.clientProperties(Client.ADMIN),
                        settings.applicationId(),
                        plan.input(),
                        plan.inputPartitions(),
                        plan.producerTime(),
                        plan.heartbeat(),
                        settings.order().slack())
                : Frontier.UNKNOWN;
        Properties properties = live ? StreamsTuning.of(settings) : StreamsTuning.ofReplay(settings);
        pace = new Pace(plan.inputPartitions(), plan.shards());
        var clients = new ToldClients(listener, settings.exactlyOnce());
        builder =
                () -> new KafkaStreams(NewsTopology.build(plan, stages, frontier, pace, listener), properties, clients);
        state = LocalState.of(settings);
        application = settings.applicationId();
        streams = build();
    }

    /**
     * Starts it; state that is damaged is set aside before, and built again.
     *
     * @throws IllegalStateException when another instance uses its folder
     */
    public void start() {
        try {
            streams.start();
        } catch (StreamsException unusable) {
            String remedy = StateTrouble.remedy(unusable, state, application);
            if (remedy != null) throw new IllegalStateException(remedy, unusable);
            // Its threads never ran, and nobody need wait for them.
            if (!mend(unusable, Duration.ZERO)) throw unusable;
        }
    }

    /** Waits until the stream has stopped by itself; false when the time is over before. */
    public boolean awaitStop(Duration time) throws InterruptedException {
        return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What stopped the stream, or null. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** The ledger of the shards judged here; what was last known of those that move, and once the stream has stopped. */
    public Ledger ledger() {
        if (streams.state().isRunningOrRebalancing()) Arrays.setAll(ledgers, this::ledger);
        return Arrays.stream(ledgers).reduce(Ledger.EMPTY, Ledger::plus);
    }

    private Ledger ledger(int shard) {
        try {
            var counts = StoreQueryParameters.fromNameAndType(
                    LedgerStore.NAME, QueryableStoreTypes.<String, Long>keyValueStore());
            return LedgerStore.read(streams.store(counts.withPartition(shard)));
        } catch (InvalidStateStoreException | IllegalStateException elsewhere) {
            LOG.debug("the ledger of shard {} is not here right now", shard, elsewhere);
            return ledgers[shard];
        }
    }

    /** Log time, epoch ms, up to which all has been judged; empty where no shard is judged here right now. */
    public OptionalLong cursor() {
        if (!streams.state().isRunningOrRebalancing()) return OptionalLong.empty();
        try {
            var journal = StoreQueryParameters.fromNameAndType(
                    OrderJournal.NAME, QueryableStoreTypes.<Bytes, byte[]>keyValueStore());
            long cursor = OrderJournal.cursor(streams.store(journal));
            return cursor < 0 ? OptionalLong.empty() : OptionalLong.of(cursor);
        } catch (InvalidStateStoreException | IllegalStateException elsewhere) {
            return OptionalLong.empty();
        }
    }

    /** What state the stream is in, in lower case: running, rebalancing, … */
    public String state() {
        return name(streams.state());
    }

    /** Its threads that are or were. */
    public List<StreamThreadView> threads() {
        return StreamThreads.of(streams);
    }

    /** Kafka's own figures of it and its clients. */
    public Map<MetricName, ? extends Metric> kafkaFigures() {
        return streams.metrics();
    }

    private static String name(KafkaStreams.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** How far this machine's clock is ahead of the brokers', ms, negative behind them; empty where that is not known. */
    public OptionalLong clockAhead() {
        return frontier.clockAhead();
    }

    /** Whether the stream will run again: when there is space, or with new state, which is tried once. */
    private boolean mend(Throwable error, Duration patience) {
        boolean full = LocalState.isFull(error);
        // Not the lock of this object, which whoever closes it holds while the thread that failed comes to its end.
        synchronized (stopped) {
            if (trouble != null) return true;
            if (!full && (rebuilt || !LocalState.isDamage(error))) return false;
            trouble = error;
            if (!full) rebuilt = true;
        }
        // A stream cannot be closed by one of its own threads.
        new Thread(() -> rebuild(error, full, patience), "kabar-rebuild").start();
        return true;
    }

    private void rebuild(Throwable error, boolean full, Duration patience) {
        try {
            if (full && !awaitRoom()) return;
            synchronized (this) {
                if (stopped.getCount() == 0) return;
                streams.close(patience);
                if (!full) setAside(error);
                streams = build();
                trouble = null;
                streams.start();
            }
        } catch (StreamsException stillFull) {
            if (!mend(stillFull, Duration.ZERO)) stopOn(stillFull);
        } catch (RuntimeException alsoFailed) {
            stopOn(alsoFailed);
        }
    }

    /** Once in a process: state that is damaged again has a reason that only a person can find. */
    private void setAside(Throwable error) {
        Path aside = state.setAside();
        LOG.warn(
                "the local state in {} is damaged ({}): it is kept as {} and built again from the brokers",
                state.folder(),
                error.getMessage(),
                aside.getFileName());
    }

    /** Waits until there is space; false when the stream is asked to stop before. */
    private boolean awaitRoom() {
        LOG.error(
                "no space is left for the local state in {}: make space, or stop and set state.dir to another folder;"
                        + " nothing is lost, and it goes on by itself",
                state.folder());
        try {
            do {
                if (awaitStop(LOOK_FOR_SPACE)) return false;
            } while (!state.hasRoom());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        LOG.info("there is space in {} again: the stream goes on", state.folder());
        return true;
    }

    private void stopOn(Throwable error) {
        fail(error);
        stopped.countDown();
    }

    private void fail(Throwable error) {
        String remedy = StateTrouble.remedy(error, state, application);
        failure = remedy == null ? error : new IllegalStateException(remedy, error);
        LOG.error("the stream stops: {}", remedy == null ? error.toString() : remedy);
    }

    /** Stops and leaves the group at once, so that the next start need not wait for this one to be missed. */
    @Override
    public synchronized void close() {
        ledger();
        stopped.countDown();
        pace.hurry();
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_TIMEOUT));
        frontier.close();
    }

    private KafkaStreams build() {
        KafkaStreams streams = builder.get();
        // Kafka Streams lets the group in.
        OwnerOnly.folder(state.folder());
        streams.setUncaughtExceptionHandler(this::failed);
        streams.setGlobalStateRestoreListener(new ToldRestore(listener));
        streams.setStateListener((now, before) -> {
            listener.state(name(now));
            boolean ended = now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR;
            if (ended && trouble == null) stopped.countDown();
        });
        return streams;
    }

    private StreamThreadExceptionResponse failed(Throwable error) {
        if (!mend(error, CLOSE_TIMEOUT)) fail(error);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
