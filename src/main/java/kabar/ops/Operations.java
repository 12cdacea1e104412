package kabar.ops;

import io.prometheus.metrics.exporter.httpserver.MetricsHandler;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kabar.config.OpsSettings;
import kabar.config.Settings;
import kabar.json.JsonTree;
import kabar.pipeline.Stages;
import kabar.topology.InputTopic;
import kabar.topology.NewsStream;
import kabar.topology.StreamListener;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one stream: looks at it every two seconds, logs what is new, and where {@code ops.port} is set answers for it over HTTP. Whoever
 * asks gets what the last look found, so that asking costs the brokers nothing.
 */
public final class Operations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final long EVERY_MS = 2_000;
    private static final Observation NOTHING = new Observation(
            0,
            "created",
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            OutcomeCounts.NONE,
            OptionalLong.empty(),
            -1);

    private final Settings settings;
    private final Counters counters;
    private final Look look;
    private final Health health;
    private final Notices notices;
    private final Map<String, String> identity = new LinkedHashMap<>();
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kabar-ops-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final @Nullable OpsServer server;
    private volatile Observation latest = NOTHING;

    /**
     * What watches a stream that is made and started after it.
     *
     * @param admin of the same brokers; stays the caller's to close
     * @throws UncheckedIOException when nothing can listen at {@code ops.port}
     */
    public Operations(Settings settings, InputTopic input, Stages stages, Admin admin) {
        this.settings = settings;
        Duration maxWait = settings.order().maxWait();
        counters = new Counters(registry, input, settings.topics());
        look = new Look(settings, input, admin);
        health = new Health(maxWait);
        notices = new Notices(maxWait);
        identity.put("application", settings.applicationId());
        settings.instanceId().ifPresent(name -> identity.put("instance", name));
        identity.put("version", stages.version());
        identity.put("resources", stages.resources());
        new Gauges(registry, () -> latest)
                .register(health, counters.brokersTime(), stages.version(), stages.resources());
        server = settings.ops().isOn() ? listen(settings.ops()) : null;
    }

    /** What the stream is to tell of itself. */
    public StreamListener listener() {
        return counters;
    }

    /** Begins to look at the stream and to answer for it. */
    public void watch(NewsStream stream) {
        if (settings.ops().kafkaMetrics()) registry.register(new KafkaFigures(stream::kafkaFigures));
        var unused = watch.scheduleWithFixedDelay(() -> lookAt(stream), 0, EVERY_MS, TimeUnit.MILLISECONDS);
        if (server == null) return;
        server.page(
                        "/livez",
                        () -> verdict(
                                health.verdict().isLive(),
                                "alive",
                                health.verdict().wedged()))
                .page("/readyz", this::readyz)
                .at("/metrics", new MetricsHandler(registry))
                .at(
                        "/status",
                        exchange -> OpsServer.answer(
                                exchange,
                                status(
                                        stream,
                                        "text".equals(exchange.getRequestURI().getQuery()))));
        server.start();
        LOG.info(
                "health and figures at http://{}:{}: /livez, /readyz, /metrics, /status",
                settings.ops().host(),
                server.port());
    }

    /** The port it answers at; empty where it does not. */
    public OptionalLong port() {
        return server == null ? OptionalLong.empty() : OptionalLong.of(server.port());
    }

    /** Asks the brokers what is left to read. */
    public Unread unread() throws InterruptedException {
        return look.unread();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        if (server != null) server.close();
    }

    private void lookAt(NewsStream stream) {
        try {
            Observation now = look.at(stream, counters);
            health.observe(now);
            latest = now;
            for (Notices.Notice notice : notices.of(now, health.verdict()))
                LOG.atLevel(notice.level()).log(notice.text());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException mistake) {
            // Without this the looks would end without a word.
            LOG.error("a mistake in Kabar, please report it: the stream is not looked at right now", mistake);
        }
    }

    private OpsServer.Page readyz() {
        Health.Verdict verdict = health.verdict();
        var reasons = new ArrayList<>(verdict.wedged());
        reasons.addAll(verdict.unready());
        return verdict(verdict.isReady(), "ready", reasons);
    }

    private static OpsServer.Page verdict(boolean good, String word, List<String> reasons) {
        return OpsServer.Page.lines(good ? 200 : 503, good ? List.of(word) : reasons);
    }

    private OpsServer.Page status(NewsStream stream, boolean forPeople) {
        Map<String, Object> status = new StatusReport(latest, settings.order().maxWait(), counters.brokersTime())
                .of(identity, health.verdict(), stream.ledger());
        return forPeople
                ? new OpsServer.Page(
                        200, OpsServer.TEXT, StatusReport.text(status).getBytes(StandardCharsets.UTF_8))
                : new OpsServer.Page(200, OpsServer.JSON, JsonTree.write(status));
    }

    private static OpsServer listen(OpsSettings ops) {
        try {
            return new OpsServer(ops.host(), ops.port());
        } catch (IOException | IllegalArgumentException taken) {
            throw new UncheckedIOException(new IOException("ops.port: cannot listen at " + ops.host() + ":" + ops.port()
                    + ": " + taken.getMessage() + "; set another ops.port, or stop what listens there"));
        }
    }
}
