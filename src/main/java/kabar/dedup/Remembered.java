package kabar.dedup;

import java.util.List;
import kabar.state.ByteSink;
import kabar.state.ByteSource;

/**
 * A published article as the judge remembers it. Stored as
 * {@code {1 version = 1}{8 logTime}{1 retraction}{n}{text publishedTo}…{n}{text reached}…{fingerprint}}.
 *
 * @param sequence its number in the order of judgement, from 1; the key of its entry, 8 bytes big-endian
 * @param logTime of its record, epoch ms
 * @param retraction true when it withdraws an article
 * @param publishedTo codes whose topics have a version of it
 * @param reached codes whose topics have its report, from this article or one that it copies
 */
record Remembered(
        long sequence,
        long logTime,
        boolean retraction,
        List<String> publishedTo,
        List<String> reached,
        Fingerprint fingerprint) {
    static final int VERSION = 1;

    Remembered {
        publishedTo = List.copyOf(publishedTo);
        reached = List.copyOf(reached);
    }

    static byte[] key(long sequence) {
        return new ByteSink(8).i64(sequence).toBytes();
    }

    byte[] value() {
        byte[] print = fingerprint.toBytes();
        var sink = new ByteSink(print.length + 64);
        sink.u8(VERSION).i64(logTime).u8(retraction ? 1 : 0).texts(publishedTo).texts(reached);
        return sink.bytes(print).toBytes();
    }

    static Remembered read(byte[] key, byte[] value) {
        var source = new ByteSource(value);
        int version = source.u8();
        if (version != VERSION)
            throw new IllegalArgumentException(
                    "judge state layout version must be " + VERSION + ", was " + version + ": start with empty state");
        return new Remembered(
                new ByteSource(key).i64(),
                source.i64(),
                source.u8() == 1,
                source.texts(),
                source.texts(),
                Fingerprint.fromBytes(source.rest()));
    }
}
