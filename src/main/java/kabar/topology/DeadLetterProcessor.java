package kabar.topology;

import kabar.pipeline.Output;
import kabar.topology.order.Envelope;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Unpacks the dead letter of a rejected record. */
final class DeadLetterProcessor extends ContextualProcessor<byte[], Envelope.Buried, byte[], Output> {
    @Override
    public void process(Record<byte[], Envelope.Buried> record) {
        for (Output output : record.value().outcome().outputs())
            context().forward(OutputTopic.record(output, record.timestamp()));
    }
}
