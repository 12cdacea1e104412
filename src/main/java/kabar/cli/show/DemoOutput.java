package kabar.cli.show;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.broker.CommittedConsumer;
import kabar.config.Settings;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What the demo's topics hold, read as a subscriber would. */
public final class DemoOutput implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final RecordReader reader = new RecordReader();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final Map<String, List<PublishedRecord>> byCountry = new TreeMap<>();
    private final List<PublishedRecord> duplicates = new ArrayList<>();
    private final Settings settings;

    public DemoOutput(Settings settings) {
        this.settings = settings;
        consumer = CommittedConsumer.of(settings);
        settings.topics().countries().forEach(topic -> partitions.add(new TopicPartition(topic, 0)));
        partitions.add(new TopicPartition(settings.topics().duplicates(), 0));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The records that have come since, a line each. */
    public List<String> poll() {
        var lines = new ArrayList<String>();
        consumer.poll(POLL).forEach(record -> lines.add(take(record)));
        return lines;
    }

    public boolean isReadToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    /** Country by country the titles, then what was suppressed and why. */
    public String tables() {
        var text = new StringBuilder();
        byCountry.forEach((code, records) -> {
            text.append(String.format(Locale.ROOT, "%n%s  %s (%d)%n", code, name(code), records.size()));
            for (PublishedRecord record : records)
                text.append("    ").append(title(record)).append('\n');
        });
        text.append(String.format(Locale.ROOT, "%nsuppressed (%d)%n", duplicates.size()));
        for (PublishedRecord record : duplicates)
            text.append("    ")
                    .append(title(record))
                    .append("\n        ")
                    .append(Terminal.safe(record.verdict().explanation()))
                    .append('\n');
        return text.toString();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private String take(ConsumerRecord<byte[], byte[]> record) {
        PublishedRecord published = reader.read(record.value());
        if (record.topic().equals(settings.topics().duplicates())) duplicates.add(published);
        else
            byCountry
                    .computeIfAbsent(code(record.topic()), code -> new ArrayList<>())
                    .add(published);
        return String.format(Locale.ROOT, "%-18s %s", record.topic(), title(published));
    }

    private static String title(PublishedRecord record) {
        String kind = record.kind().code();
        String mark = kind.equals("original") ? "" : kind + ": ";
        return mark + Terminal.safe(record.title().isEmpty() ? record.id() : record.title());
    }

    private static String code(String topic) {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    private static String name(String code) {
        return code.equals("zz") ? "no country" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
