package kabar.topology;

import java.nio.ByteBuffer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Log time: the highest record timestamp seen so far on a partition, never negative, so that it never runs backwards and no bad
 * timestamp can break stream time. For the article source only: as the default extractor it would smear one partition's maximum
 * over the judge's input.
 *
 * <p>Streams forgets the record's own time for it; a last header, {@code {8 epoch ms}}, keeps that.
 */
public final class LogTime implements TimestampExtractor {
    private static final String RECORD_TIME = "kabar.record-time";

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        record.headers()
                .add(
                        RECORD_TIME,
                        ByteBuffer.allocate(Long.BYTES)
                                .putLong(record.timestamp())
                                .array());
        return Math.max(0, Math.max(record.timestamp(), partitionTime));
    }

    /** The record's own time, of headers that went through here. */
    static long recordTime(Headers headers) {
        return ByteBuffer.wrap(headers.lastHeader(RECORD_TIME).value()).getLong();
    }

    /** How many bytes the producer's headers have. */
    static int size(Headers headers) {
        int size = -RECORD_TIME.length() - Long.BYTES;
        for (Header header : headers)
            size += header.key().length() + (header.value() == null ? 0 : header.value().length);
        return size;
    }
}
