package kabar.ops;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * Kafka's own figures under names of their own, {@code kafka_GROUP_NAME} with the tags as labels, as they are when somebody asks; what is
 * no number is left out. Some thousand lines.
 */
record KafkaFigures(Supplier<Map<MetricName, ? extends Metric>> figures) implements MultiCollector {
    private static final String TOTAL = "_total";
    private static final String HELP = "A figure of Kafka's own.";
    private static final Pattern NO_NAME = Pattern.compile("[^a-zA-Z0-9_]+");

    @Override
    public MetricSnapshots collect() {
        var points = new TreeMap<String, Map<Labels, Double>>();
        figures.get().forEach((name, metric) -> {
            if (metric.metricValue() instanceof Number number)
                points.computeIfAbsent(metric(name), each -> new HashMap<>()).put(labels(name), number.doubleValue());
        });
        var snapshots = MetricSnapshots.builder();
        points.forEach((name, values) -> {
            snapshots.metricSnapshot(name.endsWith(TOTAL) ? counter(name, values) : gauge(name, values));
        });
        return snapshots.build();
    }

    private static MetricSnapshot gauge(String name, Map<Labels, Double> values) {
        var gauge = GaugeSnapshot.builder().name(name).help(HELP);
        values.forEach((labels, value) -> gauge.dataPoint(new GaugeDataPointSnapshot(value, labels, null)));
        return gauge.build();
    }

    private static MetricSnapshot counter(String name, Map<Labels, Double> values) {
        var counter = CounterSnapshot.builder()
                .name(name.substring(0, name.length() - TOTAL.length()))
                .help(HELP);
        values.forEach((labels, value) -> {
            if (value >= 0) counter.dataPoint(new CounterDataPointSnapshot(value, labels, null, 0));
        });
        return counter.build();
    }

    private static String metric(MetricName name) {
        // A name that ends with info, created or bucket is kept for other kinds of figures.
        return word("kafka_" + name.group() + "_" + name.name()).replaceFirst("_(info|created|bucket)$", "_$1_value");
    }

    private static Labels labels(MetricName name) {
        var tags = new TreeMap<String, String>();
        name.tags().forEach((tag, value) -> tags.put(word(tag), value));
        return Labels.of(tags.keySet().toArray(String[]::new), tags.values().toArray(String[]::new));
    }

    private static String word(String text) {
        return NO_NAME.matcher(text).replaceAll("_");
    }
}
