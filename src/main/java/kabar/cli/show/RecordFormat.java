package kabar.cli.show;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How a record of an output topic is shown. */
public interface RecordFormat {
    /** The record as one or more lines, without the last line end. Any bytes can be shown. */
    String show(ConsumerRecord<byte[], byte[]> record);
}
