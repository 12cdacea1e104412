package kabar.cli.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import kabar.broker.CommittedConsumer;
import kabar.json.DeadLetterHeaders;
import kabar.json.OutputLine;
import kabar.json.RecordReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Records as {@code kabar process} writes them: {@code {"topic": …, "key": …, "value": …}}, one line each. */
public final class JsonFormat implements RecordFormat {
    private final RecordReader reader = new RecordReader();

    @Override
    public String show(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? null : new String(record.key(), UTF_8);
        return Terminal.safeJson(new String(line(record, key), UTF_8));
    }

    private byte[] line(ConsumerRecord<byte[], byte[]> record, @Nullable String key) {
        byte[] value = record.value();
        if (value != null && !DeadLetterHeaders.areThose(CommittedConsumer.headers(record)) && isReport(value))
            return OutputLine.of(record.topic(), key, value);
        return OutputLine.deadLetter(
                record.topic(), key, value, DeadLetterHeaders.rejected(CommittedConsumer.headers(record)));
    }

    private boolean isReport(byte[] value) {
        try {
            return Objects.nonNull(reader.read(value));
        } catch (IllegalArgumentException somethingElse) {
            return false;
        }
    }
}
