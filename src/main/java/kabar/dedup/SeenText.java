package kabar.dedup;

import java.util.Objects;
import kabar.dedup.wording.Hash;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import org.jspecify.annotations.Nullable;

/**
 * That a text of an article was seen and suppressed: when it comes again, after newer versions too, nothing new comes of it.
 *
 * @param logTime of its record, epoch ms
 * @param keys under which the text is found again: each identity of the article with the hash of the text
 * @param of id of the published article that it was suppressed for
 */
@SuppressWarnings("ArrayRecordComponent") // one or two longs
record SeenText(long logTime, long[] keys, String of) {
    static SeenText of(Fingerprint article, @Nullable String of, long logTime) {
        return new SeenText(logTime, keys(article), Objects.requireNonNullElse(of, article.id()));
    }

    static long[] keys(Fingerprint article) {
        long[] keys = new long[article.identities().length];
        for (int i = 0; i < keys.length; i++) keys[i] = Hash.join(article.identities()[i], article.text());
        return keys;
    }

    void write(ByteSink sink) {
        sink.i64(logTime).count(keys.length);
        for (long key : keys) sink.i64(key);
        sink.text(of);
    }

    static SeenText read(ByteSource source) {
        long logTime = source.i64();
        long[] keys = new long[source.countOf(8)];
        for (int i = 0; i < keys.length; i++) keys[i] = source.i64();
        return new SeenText(logTime, keys, source.text());
    }
}
