package kabar.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Envelopes as bytes, big-endian: {@code {1 version}{1 kind}{4 partition}{8 offset}{8 logTime}} and for a report
 * {@code {1 flags: 1 late, 2 silent}{8 publishedAt, epoch ms}} and id, group, fingerprint, profile and body, each as {@code {4 length}{bytes}}; for a
 * mark the name of its reason, if any.
 *
 * @param topic the input topic, which is the same for all and not written
 */
record EnvelopeSerde(String topic) implements Serde<Envelope> {
    private static final byte VERSION = 1;
    private static final byte REPORT = 0;
    private static final byte MARK = 1;
    private static final byte HEARTBEAT = 2;
    private static final byte SILENT_MARK = 3;
    private static final int LATE = 1;
    private static final int SILENT = 2;
    private static final int HEAD = 22;

    @Override
    public Serializer<Envelope> serializer() {
        return (destination, envelope) -> write(envelope);
    }

    @Override
    public Deserializer<Envelope> deserializer() {
        return (source, bytes) -> read(bytes);
    }

    static byte[] write(Envelope envelope) {
        if (envelope instanceof Envelope.Report report) return write(report);
        if (envelope instanceof Envelope.Mark mark) {
            byte[] reason = utf8(mark.reason() == null ? "" : mark.reason().name());
            byte[] bytes = new byte[HEAD + reason.length];
            head(bytes, mark.silent() ? SILENT_MARK : MARK, mark.at()).put(reason);
            return bytes;
        }
        var beat = (Envelope.Heartbeat) envelope;
        byte[] bytes = new byte[HEAD];
        head(bytes, HEARTBEAT, new Coordinates("", beat.partition(), 0, beat.logTime()));
        return bytes;
    }

    private static byte[] write(Envelope.Report report) {
        byte[][] parts = {utf8(report.id()), utf8(report.group()), report.fingerprint(), report.profile(), report.body()
        };
        int size = HEAD + 9;
        for (byte[] part : parts) size += 4 + part.length;
        byte[] bytes = new byte[size];
        ByteBuffer buffer = head(bytes, REPORT, report.at())
                .put((byte) ((report.late() ? LATE : 0) | (report.silent() ? SILENT : 0)))
                .putLong(report.publishedAt().toEpochMilli());
        for (byte[] part : parts) buffer.putInt(part.length).put(part);
        return bytes;
    }

    private static ByteBuffer head(byte[] bytes, byte kind, Coordinates at) {
        return ByteBuffer.wrap(bytes)
                .put(VERSION)
                .put(kind)
                .putInt(at.partition())
                .putLong(at.offset())
                .putLong(at.logTime());
    }

    Envelope read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte version = buffer.get();
        if (version != VERSION)
            throw new IllegalStateException("unknown envelope version " + version + ", this Kabar reads " + VERSION);
        byte kind = buffer.get();
        int partition = buffer.getInt();
        long offset = buffer.getLong();
        var at = new Coordinates(topic, partition, offset, buffer.getLong());
        return switch (kind) {
            case REPORT -> report(at, buffer);
            case MARK, SILENT_MARK -> new Envelope.Mark(at, reason(buffer), kind == SILENT_MARK);
            case HEARTBEAT -> new Envelope.Heartbeat(partition, at.logTime());
            default -> throw new IllegalStateException("unknown envelope kind " + kind);
        };
    }

    private static Envelope.Report report(Coordinates at, ByteBuffer buffer) {
        int flags = buffer.get();
        Instant publishedAt = Instant.ofEpochMilli(buffer.getLong());
        String id = new String(part(buffer), StandardCharsets.UTF_8);
        String group = new String(part(buffer), StandardCharsets.UTF_8);
        return new Envelope.Report(
                at,
                (flags & LATE) != 0,
                (flags & SILENT) != 0,
                id,
                publishedAt,
                group,
                part(buffer),
                part(buffer),
                part(buffer));
    }

    private static byte[] part(ByteBuffer buffer) {
        byte[] part = new byte[buffer.getInt()];
        buffer.get(part);
        return part;
    }

    private static @Nullable RejectReason reason(ByteBuffer buffer) {
        String name = StandardCharsets.UTF_8.decode(buffer).toString();
        return name.isEmpty() ? null : RejectReason.valueOf(name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
