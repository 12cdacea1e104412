package kabar.topology;

import java.nio.charset.StandardCharsets;
import kabar.pipeline.Output;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.processor.api.Record;

/** Sends each output to the topic it names, which is one of the closed list. */
record OutputTopic() implements TopicNameExtractor<byte[], Output> {
    /** How outputs are written, by a sink of this name. */
    static Produced<byte[], Output> produced(String name) {
        return Produced.with(Serdes.ByteArray(), new WriteOnly<>(Output::value)).withName(name);
    }

    /** An output as a record with its key and headers. */
    @SuppressWarnings("NullAway") // a dead letter may have no key, which Kafka's unannotated record allows
    static Record<byte[], Output> record(Output output, long timestamp) {
        Headers headers = new RecordHeaders();
        output.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new Record<>(output.key(), output, timestamp, headers);
    }

    @Override
    public String extract(byte[] key, Output output, RecordContext context) {
        return output.topic();
    }
}
