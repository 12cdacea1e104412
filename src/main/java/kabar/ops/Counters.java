package kabar.ops;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.RejectReason;
import kabar.article.TopicNames;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.topology.InputTopic;
import kabar.topology.StreamListener;
import kabar.topology.order.OrderState;

/** OutcomeCounts what a stream does, on its own threads: every series exists from the start, so that counting allocates nothing. */
final class Counters implements StreamListener {
    private static final double NANO = 1e-9;
    private static final double MILLI = 1e-3;
    private static final double[] STAGE_BOUNDS = {
        .0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60
    };
    private static final double[] END_TO_END_BOUNDS = {
        .025, .05, .075, .1, .15, .2, .25, .3, .4, .5, .75, 1, 1.5, 2, 3, 5, 10, 20, 30, 60, 300, 1800
    };

    private final CounterDataPoint[] read;
    private final CounterDataPoint[] givenUp;
    private final Map<Disposition, CounterDataPoint> judged = new EnumMap<>(Disposition.class);
    private final Map<RejectReason, CounterDataPoint> rejected = new EnumMap<>(RejectReason.class);
    private final Map<String, CounterDataPoint> published = new HashMap<>();
    private final CounterDataPoint late;
    private final CounterDataPoint mistakes;
    private final CounterDataPoint rebalances;
    private final DistributionDataPoint enrich;
    private final DistributionDataPoint order;
    private final DistributionDataPoint judge;
    private final DistributionDataPoint endToEnd;
    private final boolean brokersTime;
    private final ThreadLocal<Uncommitted> uncommitted = ThreadLocal.withInitial(Uncommitted::new);
    private final Map<Integer, OrderState> orders = new ConcurrentHashMap<>();
    private final Map<String, Long> beats = new ConcurrentHashMap<>();
    private final Map<StorePartition, Long> restoring = new ConcurrentHashMap<>();
    private final AtomicLong rejectedInAll = new AtomicLong();

    /** A partition of a store. */
    record StorePartition(String store, int partition) {}

    Counters(PrometheusRegistry registry, InputTopic input, TopicNames topics) {
        brokersTime = !input.producerTime();
        read = perPartition(counter(registry, StreamFigure.READ), input);
        givenUp = perPartition(counter(registry, StreamFigure.GIVEN_UP), input);
        Counter dispositions = counter(registry, StreamFigure.JUDGED);
        for (Disposition each : Disposition.values()) judged.put(each, dispositions.labelValues(each.code()));
        Counter reasons = counter(registry, StreamFigure.REJECTED);
        for (RejectReason each : RejectReason.values()) rejected.put(each, reasons.labelValues(each.code()));
        Counter countries = counter(registry, StreamFigure.PUBLISHED);
        for (String code : TopicNames.countryCodes()) published.put(topics.country(code), countries.labelValues(code));
        late = counter(registry, StreamFigure.LATE);
        mistakes = counter(registry, StreamFigure.MISTAKES);
        rebalances = counter(registry, StreamFigure.REBALANCES);
        Histogram stages = histogram(registry, StreamFigure.STAGE, STAGE_BOUNDS);
        enrich = stages.labelValues("enrich");
        order = stages.labelValues("order");
        judge = stages.labelValues("judge");
        endToEnd = histogram(registry, StreamFigure.END_TO_END, END_TO_END_BOUNDS);
    }

    @Override
    public void enriched(int partition, long nanos) {
        read[partition].inc();
        enrich.observe(nanos * NANO);
    }

    @Override
    public void ordered(long millis) {
        order.observe(millis * MILLI);
    }

    @Override
    public void judged(long nanos) {
        judge.observe(nanos * NANO);
    }

    @Override
    public void ended(Outcome outcome) {
        if (outcome.silent()) return;
        if (outcome instanceof Outcome.Rejected letter) {
            of(rejected, letter.reason()).inc();
            rejectedInAll.incrementAndGet();
            return;
        }
        var report = (Outcome.Judged) outcome;
        of(judged, report.verdict().disposition()).inc();
        if (report.report().late()) late.inc();
        if (outcome instanceof Outcome.Published)
            published(outcome.outputs(), outcome.at().logTime());
    }

    private void published(List<Output> outputs, long logTime) {
        for (int i = 0; i < outputs.size(); i++) {
            CounterDataPoint country = published.get(outputs.get(i).topic());
            if (country != null) country.inc();
        }
        if (brokersTime) uncommitted.get().add(logTime);
    }

    @Override
    public void committed() {
        uncommitted.get().drain(System.currentTimeMillis(), endToEnd);
    }

    @Override
    public void aborted() {
        uncommitted.get().forget();
    }

    @Override
    public void failed(Coordinates at, Throwable mistake) {
        mistakes.inc();
    }

    @Override
    public void beat() {
        beats.put(Thread.currentThread().getName(), System.currentTimeMillis());
    }

    @Override
    public void order(OrderState now) {
        OrderState before = orders.put(now.shard(), now);
        for (int partition = 0; partition < now.down().length; partition++)
            if (now.down()[partition] && (before == null || !before.down()[partition])) givenUp[partition].inc();
    }

    @Override
    public void left(int shard) {
        orders.remove(shard);
    }

    @Override
    public void state(String name) {
        if (name.equals("rebalancing")) rebalances.inc();
    }

    @Override
    public void restoring(String store, int partition, long left) {
        var of = new StorePartition(store, partition);
        if (left > 0) restoring.put(of, left);
        else restoring.remove(of);
    }

    /** Whether the brokers set the time of the input's records, so that ages can be told. */
    boolean brokersTime() {
        return brokersTime;
    }

    /** When each thread last took a turn, epoch ms. */
    Map<String, Long> beats() {
        return Map.copyOf(beats);
    }

    List<OrderState> orders() {
        return new ArrayList<>(orders.values());
    }

    Map<StorePartition, Long> restoring() {
        return Map.copyOf(restoring);
    }

    /** What has been counted so far. */
    OutcomeCounts counts() {
        long published = (long)
                judged.values().stream().mapToDouble(CounterDataPoint::get).sum();
        return new OutcomeCounts(
                published, rejectedInAll.get(), (long) late.get(), (long) mistakes.get(), (long) rebalances.get());
    }

    private static CounterDataPoint[] perPartition(Counter counter, InputTopic input) {
        var points = new CounterDataPoint[input.partitions()];
        for (int i = 0; i < points.length; i++) points[i] = counter.labelValues(Integer.toString(i));
        return points;
    }

    private static <K> CounterDataPoint of(Map<K, CounterDataPoint> points, K key) {
        return Objects.requireNonNull(points.get(key));
    }

    private static Counter counter(PrometheusRegistry registry, StreamFigure figure) {
        return Counter.builder()
                .name(figure.metric())
                .help(figure.meaning())
                .labelNames(figure.labelNames())
                .withoutExemplars()
                .register(registry);
    }

    private static Histogram histogram(PrometheusRegistry registry, StreamFigure figure, double[] bounds) {
        var histogram = Histogram.builder()
                .classicOnly()
                .classicUpperBounds(bounds)
                .name(figure.metric())
                .help(figure.meaning())
                .labelNames(figure.labelNames());
        return histogram.withoutExemplars().register(registry);
    }
}
