package kabar.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.pipeline.Ledger;
import kabar.pipeline.Stages;
import kabar.topology.order.EndOffsets;
import kabar.topology.order.Frontier;
import kabar.topology.order.OrderJournal;
import org.apache.kafka.clients.admin.Admin;
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
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    private final Supplier<KafkaStreams> builder;
    private final LocalState state;
    private volatile KafkaStreams streams;
    private final Frontier frontier;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;
    /** What was found damaged, from then until the stream runs again. */
    private volatile @Nullable Throwable damage;

    private volatile boolean rebuilt;
    private final Ledger[] ledgers;

    /**
     * An instance that is not started yet.
     *
     * @param admin of the same brokers; stays the caller's to close
     */
    public NewsStream(Settings settings, Plan plan, Stages stages, Admin admin) {
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
        builder = () -> new KafkaStreams(NewsTopology.build(plan, stages, frontier), properties);
        state = LocalState.of(settings);
        streams = build();
    }

    /** Starts it; state that is damaged is set aside before, and built again. */
    public void start() {
        try {
            streams.start();
        } catch (StreamsException unreadable) {
            if (rebuilt || !LocalState.isDamage(unreadable)) throw unreadable;
            rebuilt = true;
            damage = unreadable;
            // Its threads never ran, and nobody need wait for them.
            rebuild(unreadable, Duration.ZERO);
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

    /** How far this machine's clock is ahead of the brokers', ms, negative behind them; empty where that is not known. */
    public OptionalLong clockAhead() {
        return frontier.clockAhead();
    }

    /** Once in a process: state that is damaged again has a reason that only a person can find. */
    private synchronized void rebuild(Throwable error, Duration patience) {
        if (stopped.getCount() == 0) return;
        try {
            streams.close(patience);
            Path aside = state.setAside();
            LOG.warn(
                    "the local state in {} is damaged ({}): it is kept as {} and built again from the brokers",
                    state.folder(),
                    error.getMessage(),
                    aside.getFileName());
            streams = build();
            damage = null;
            streams.start();
        } catch (RuntimeException alsoFailed) {
            failure = alsoFailed;
            LOG.error("the stream stops: {}", alsoFailed.toString());
            stopped.countDown();
        }
    }

    /** Stops and leaves the group at once, so that the next start need not wait for this one to be missed. */
    @Override
    public synchronized void close() {
        ledger();
        stopped.countDown();
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_TIMEOUT));
        frontier.close();
    }

    private KafkaStreams build() {
        KafkaStreams streams = builder.get();
        streams.setUncaughtExceptionHandler(this::failed);
        streams.setStateListener((now, before) -> {
            boolean ended = now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR;
            if (ended && damage == null) stopped.countDown();
        });
        return streams;
    }

    private StreamThreadExceptionResponse failed(Throwable error) {
        if (LocalState.isDamage(error) && !rebuilt) {
            rebuilt = true;
            damage = error;
            // A stream cannot be closed by one of its own threads.
            new Thread(() -> rebuild(error, CLOSE_TIMEOUT), "kabar-rebuild").start();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        failure = error;
        LOG.error("the stream stops: {}", error.toString());
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
