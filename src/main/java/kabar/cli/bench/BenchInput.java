package kabar.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.pipeline.Ledger;
import kabar.pipeline.Pipeline;
import kabar.pipeline.Stages;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The input of the measured streams, in batches of other articles: the same for the same seed. Each record says what Kabar makes of it
 * ({@link BenchLoad}), so that the streams that decide nothing write as many records of the same sizes to the same topics.
 */
public final class BenchInput implements AutoCloseable {
    private final String topic;
    private final BenchCorpus corpus;
    private final Pipeline pipeline;
    private final KafkaProducer<byte[], byte[]> producer;
    private long published;

    public BenchInput(Settings settings, Stages stages, long seed) {
        topic = settings.inputTopic();
        corpus = new BenchCorpus(seed);
        pipeline = new Pipeline(stages, topic);
        producer = new KafkaProducer<>(
                settings.clientProperties(Client.PRODUCER), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The next articles. */
    public List<ProducerRecord<byte[], byte[]>> batch(int articles) {
        var batch = new ArrayList<ProducerRecord<byte[], byte[]>>(articles);
        for (byte[] event : corpus.events(articles)) {
            var record = new ProducerRecord<byte[], byte[]>(topic, event);
            record.headers()
                    .add(BenchLoad.HEADER, BenchLoad.of(pipeline.next(event)).toBytes());
            batch.add(record);
        }
        return batch;
    }

    /** Sends a batch, as fast as the broker takes it. */
    public void publish(List<ProducerRecord<byte[], byte[]>> batch) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var record : batch) sent.add(producer.send(record));
        for (var each : sent) each.get();
        published += batch.size();
    }

    /** How many articles the topic has. */
    long published() {
        return published;
    }

    /** What Kabar makes of all batches. */
    public Ledger ledger() {
        return pipeline.ledger();
    }

    @Override
    public void close() {
        producer.close();
    }
}
