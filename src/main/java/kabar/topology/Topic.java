package kabar.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.TimestampExtractor;

/** A topic that the stream reads: its name and how its keys and values are written travel together. */
record Topic<K, V>(String name, Serde<K> keys, Serde<V> values) {
    /** How it is read as a source, by a node of this name. */
    Consumed<K, V> consumed(String node, TimestampExtractor time, AutoOffsetReset start) {
        return Consumed.with(keys, values)
                .withTimestampExtractor(time)
                .withOffsetResetPolicy(start)
                .withName(node);
    }

    /** How it is written and read again between two halves of the stream. */
    Repartitioned<K, V> repartitioned(int partitions, StreamPartitioner<K, V> partitioner) {
        return Repartitioned.with(keys, values)
                .withName(name)
                .withNumberOfPartitions(partitions)
                .withStreamPartitioner(partitioner);
    }
}
