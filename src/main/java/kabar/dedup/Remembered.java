package kabar.dedup;

import java.util.List;
import kabar.state.ByteSink;
import kabar.state.ByteSource;

/**
 * A published article as the judge remembers it. Stored as
 * {@code {8 logTime}{1 retraction}{n}{text publishedTo}…{n}{text reached}…{fingerprint}}.
 *
 * @param sequence its number in the order of judgement, from 1
 */
record Remembered(long sequence, Publication publication) {
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

    static void write(Publication publication, ByteSink sink) {
        sink.i64(publication.logTime())
                .u8(publication.retraction() ? 1 : 0)
                .texts(publication.publishedTo())
                .texts(publication.reached())
                .bytes(publication.article().toBytes());
    }

    static Remembered read(long sequence, ByteSource source) {
        long logTime = source.i64();
        boolean retraction = source.u8() == 1;
        List<String> publishedTo = source.texts();
        List<String> reached = source.texts();
        Fingerprint article = Fingerprint.fromBytes(source.rest());
        return new Remembered(sequence, new Publication(article, logTime, retraction, publishedTo, reached));
    }
}
