package kabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.input.InputEvent;
import kabar.json.event.ArticleReader;
import kabar.pipeline.Delivery;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Sends events, each as its bytes are: what is no article is sent too, since the stream keeps it as a dead letter, but
 * told. May be stopped from another thread: what was accepted until then is sent.
 */
final class Publishing {
    private final ArticleReader reader = new ArticleReader();
    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final boolean asOfPublished;
    private final Headers headers;
    private final PublishTally tally;
    private final Object failureLock = new Object();
    private long lastTime;
    private boolean stopped;
    private @Nullable Exception failure;

    /**
     * Sends to {@code topic}, whose records get the time of publication when {@code asOfPublished}.
     *
     * @param source where the events come from, for the header that says so; null for the topic itself
     */
    Publishing(
            Producer<byte[], byte[]> producer,
            String topic,
            boolean asOfPublished,
            @Nullable String source,
            PublishTally tally) {
        this.producer = producer;
        this.topic = topic;
        this.asOfPublished = asOfPublished;
        headers = new RecordHeaders();
        if (source != null) headers.add(Delivery.SOURCE, source.getBytes(UTF_8));
        this.tally = tally;
    }

    /**
     * Sends one event, and waits where the brokers are slower than the input.
     *
     * @return false when it was stopped and the event not sent
     * @throws KafkaException when an earlier event could not be sent
     */
    synchronized boolean accept(InputEvent event) {
        if (stopped) return false;
        throwFailure();
        byte @Nullable [] key = null;
        Parsed parsed = reader.read(event.value());
        if (parsed instanceof Parsed.Accepted accepted) {
            key = key(accepted.article());
            lastTime = time(accepted.article());
        } else if (parsed instanceof Parsed.Rejected rejected) {
            tally.rejected(event.source(), rejected);
        }
        var time = asOfPublished ? Long.valueOf(lastTime) : null;
        // Its outcome comes through the callback.
        var unused = producer.send(
                new ProducerRecord<>(topic, null, time, key, event.value(), headers),
                (metadata, thrown) -> sent(event.source(), thrown));
        tally.progress();
        return true;
    }

    /** Waits until all that was accepted is written; afterwards nothing is accepted any more. */
    synchronized void finish() {
        stopped = true;
        producer.flush();
        throwFailure();
    }

    private void sent(String source, @Nullable Exception thrown) {
        if (thrown == null) tally.sent();
        else if (thrown instanceof RecordTooLargeException) tally.tooLarge(source);
        else
            synchronized (failureLock) {
                failure = Objects.requireNonNullElse(failure, thrown);
            }
    }

    private void throwFailure() {
        synchronized (failureLock) {
            if (failure instanceof KafkaException known) throw known;
            if (failure != null) throw new KafkaException(failure);
        }
    }

    /** Reports of one publisher stay in order: they meet in one partition. */
    private static byte[] key(Article article) {
        String domain = article.publisher().domain();
        return (domain == null ? article.id() : domain).getBytes(UTF_8);
    }

    /** An article without a time keeps its place: it gets that of the one before it. Kafka knows no time before 1970. */
    private long time(Article article) {
        Instant published = article.publishedAt();
        return published == null ? lastTime : Math.max(0, published.toEpochMilli());
    }
}
