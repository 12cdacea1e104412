package kabar.cli;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How a record of an output topic is shown. */
interface RecordFormat {
    /** The record as one or more lines, without the last line end. Any bytes can be shown. */
    String show(ConsumerRecord<byte[], byte[]> record);
}
