package kabar.topology;

import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Sends each output to the topic it names, which is one of the closed list. */
record OutputTopic() implements TopicNameExtractor<byte[], Output> {
    @Override
    public String extract(byte[] key, Output output, RecordContext context) {
        return output.topic();
    }
}
