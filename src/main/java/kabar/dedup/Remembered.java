package kabar.dedup;

import java.util.List;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.UnknownLayout;

/**
 * A published article as the judge remembers it. Stored as
 * {@code {1 version = 1}{8 logTime}{1 retraction}{n}{text publishedTo}…{n}{text reached}…{fingerprint}}.
 *
 * @param sequence its number in the order of judgement, from 1; the key of its entry, 8 bytes big-endian
 */
record Remembered(long sequence, Publication publication) {
    static final int VERSION = 1;

    Fingerprint fingerprint() {
        return publication.article();
    }

    long logTime() {
        return publication.logTime();
    }

    boolean retraction() {
        return publication.retraction();
    }

    List<String> publishedTo() {
        return publication.publishedTo();
    }

    List<String> reached() {
        return publication.reached();
    }

    static byte[] key(long sequence) {
        return new ByteSink(8).i64(sequence).toBytes();
    }

    byte[] value() {
        byte[] print = fingerprint().toBytes();
        var sink = new ByteSink(print.length + 64);
        sink.u8(VERSION)
                .i64(logTime())
                .u8(retraction() ? 1 : 0)
                .texts(publishedTo())
                .texts(reached());
        return sink.bytes(print).toBytes();
    }

    static Remembered read(byte[] key, byte[] value) {
        var source = new ByteSource(value);
        UnknownLayout.refuseOther("judge state", source.u8(), VERSION);
        long logTime = source.i64();
        boolean retraction = source.u8() == 1;
        List<String> publishedTo = source.texts();
        List<String> reached = source.texts();
        Fingerprint article = Fingerprint.fromBytes(source.rest());
        return new Remembered(
                new ByteSource(key).i64(), new Publication(article, logTime, retraction, publishedTo, reached));
    }
}
