package kabar.cli.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.Country;
import kabar.broker.CommittedConsumer;
import kabar.json.DeadLetterHeaders;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records for people: time, topic and title, then countries with their scores, publisher and verdict. */
public final class PrettyFormat implements RecordFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int KEY_LENGTH = 200;

    private final RecordReader reader = new RecordReader();

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        if (DeadLetterHeaders.areThose(CommittedConsumer.headers(record)) || record.value() == null)
            return deadLetter(record);
        try {
            return report(record, reader.read(record.value()));
        } catch (IllegalArgumentException noReport) {
            return deadLetter(record);
        }
    }

    private static String report(ConsumerRecord<byte[], byte[]> record, PublishedRecord report) {
        String countries =
                report.countries().stream().map(PrettyFormat::country).collect(Collectors.joining(", "));
        String publisher = Stream.of(
                        report.publisher().domain(), report.publisher().name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("publisher unknown");
        String title = report.title().isEmpty() ? firstWords(report.body()) : report.title();
        return lines(
                TIME.format(report.dating().publishedAt()),
                shortName(record.topic()),
                title,
                String.join(" | ", countries, publisher, report.verdict().explanation()));
    }

    private static String deadLetter(ConsumerRecord<byte[], byte[]> record) {
        var rejected = DeadLetterHeaders.rejected(CommittedConsumer.headers(record));
        var origin = new ArrayList<String>();
        if (DeadLetterHeaders.areThose(CommittedConsumer.headers(record)))
            origin.add(DeadLetterHeaders.place(CommittedConsumer.headers(record)));
        if (record.key() != null) origin.add("key " + firstWords(new String(record.key(), UTF_8)));
        origin.add((record.value() == null ? 0 : record.value().length) + " bytes");
        return lines(
                TIME.format(Instant.ofEpochMilli(record.timestamp())),
                shortName(record.topic()),
                rejected.reason().code() + ": " + rejected.message(),
                String.join(" | ", origin));
    }

    private static String lines(String time, String topic, String first, String second) {
        return time + "  " + topic + "  " + Terminal.safe(first) + "\n    " + Terminal.safe(second);
    }

    private static String country(Country country) {
        return String.format(Locale.ROOT, "%s %.2f", country.code(), country.score());
    }

    /** {@code kz} of {@code news.country.kz}; the topic is one of ours. */
    private static String shortName(String topic) {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    private static String firstWords(String text) {
        return text.length() <= KEY_LENGTH ? text : text.substring(0, KEY_LENGTH) + "…";
    }
}
