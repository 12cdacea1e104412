package kabar.ops;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kabar.topology.order.OrderState;

/** The figures of the last look, read when somebody asks for them; what is not known is absent. */
final class Gauges {
    private static final List<String> STATES =
            List.of("created", "rebalancing", "running", "pending_shutdown", "not_running", "pending_error", "error");

    private final PrometheusRegistry registry;
    private final Supplier<Observation> latest;

    Gauges(PrometheusRegistry registry, Supplier<Observation> latest) {
        this.registry = registry;
        this.latest = latest;
    }

    void register(Health health, boolean brokersTime, String version, String resources) {
        Info.builder()
                .name(StreamFigure.BUILD_INFO.metric())
                .help(StreamFigure.BUILD_INFO.meaning())
                .labelNames(StreamFigure.BUILD_INFO.labelNames())
                .register(registry)
                .setLabelValues(version, resources);
        gauge(StreamFigure.LIVE, (now, out) -> out.call(health.verdict().isLive() ? 1 : 0));
        gauge(StreamFigure.READY, (now, out) -> out.call(health.verdict().isReady() ? 1 : 0));
        gauge(StreamFigure.BROKERS_UP, (now, out) -> out.call(now.brokersUp() ? 1 : 0));
        gauge(StreamFigure.STREAM_STATE, (now, out) -> {
            for (String state : STATES) out.call(state.equals(now.state()) ? 1 : 0, state);
        });
        gauge(StreamFigure.INPUT_LAG, (now, out) -> lags(now.input(), out));
        gauge(StreamFigure.JUDGE_LAG, (now, out) -> lags(now.judge(), out));
        gauge(StreamFigure.HELD, (now, out) -> orders(now, (order, shard) -> out.call(order.held(), shard)));
        gauge(StreamFigure.WAITING, (now, out) -> orders(now, (order, shard) -> waiting(now, order, out)));
        if (brokersTime) {
            gauge(
                    StreamFigure.OLDEST_WAITING,
                    (now, out) -> orders(now, (order, shard) -> out.call(now.oldestWaiting(order) / 1e3, shard)));
            gauge(StreamFigure.JUDGED_UNTIL, (now, out) -> orders(now, (order, shard) -> judgedUntil(order, out)));
        }
        gauge(
                StreamFigure.RESTORE,
                (now, out) -> now.restoring()
                        .forEach((of, left) -> out.call((double) left, of.store(), Integer.toString(of.partition()))));
        gauge(StreamFigure.STATE_BYTES, (now, out) -> {
            if (now.stateBytes() >= 0) out.call((double) now.stateBytes());
        });
        gauge(StreamFigure.CLOCK_OFFSET, (now, out) -> now.clockOffset().ifPresent(ahead -> out.call(ahead / 1e3)));
    }

    private void gauge(StreamFigure figure, BiConsumer<Observation, GaugeWithCallback.Callback> value) {
        GaugeWithCallback.builder()
                .name(figure.metric())
                .help(figure.meaning())
                .labelNames(figure.labelNames())
                .callback(out -> value.accept(latest.get(), out))
                .register(registry);
    }

    private static void lags(List<PartitionLag> lags, GaugeWithCallback.Callback out) {
        for (PartitionLag lag : lags) out.call((double) lag.records(), Integer.toString(lag.partition()));
    }

    private static void orders(Observation now, BiConsumer<OrderState, String> each) {
        for (OrderState order : now.orders()) each.accept(order, Integer.toString(order.shard()));
    }

    private static void judgedUntil(OrderState order, GaugeWithCallback.Callback out) {
        if (order.reached() > 0 && order.reached() < Long.MAX_VALUE)
            out.call(order.reached() / 1e3, Integer.toString(order.shard()));
    }

    private static void waiting(Observation now, OrderState order, GaugeWithCallback.Callback out) {
        int partition = order.waitsFor();
        if (partition < 0) return;
        String owner = now.owner(partition);
        out.call(
                order.silent(partition) / 1e3,
                Integer.toString(order.shard()),
                Integer.toString(partition),
                Objects.requireNonNullElse(owner, "nobody"));
    }
}
