package kabar.dedup;

import kabar.dedup.wording.Wording;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.UnknownLayout;

/**
 * The stored form of a fingerprint, big-endian; {n} is a varint count, text is {n bytes}UTF-8:
 *
 * <pre>
 * {1 version = 3}{1 marker}{1 withdrawn}{8 publisher}{8 exact}{8 title}{8 publishedAt, epoch ms}
 * {n}{8 identity}…  {n}{4 band}…
 * {text id}{text headline}{text language}{n}{text country}…  {n}{text added}…
 * {n words}{n}{2 word}…  {n}{text value}…  {n}{text name}…  {n}{text rare word}…
 * </pre>
 */
public final class FingerprintBytes {
    static final int VERSION = 3;

    private FingerprintBytes() {}

    static byte[] write(Fingerprint print) {
        Wording wording = print.wording();
        var sink = new ByteSink(2 * wording.sequence().length + 1024);
        sink.u8(VERSION).u8(print.marker().code).u8(print.withdrawn() ? 1 : 0);
        sink.i64(print.publisher()).i64(print.exact()).i64(print.title()).i64(print.publishedAt());
        sink.count(print.identities().length);
        for (long identity : print.identities()) sink.i64(identity);
        sink.count(print.bands().length);
        for (int band : print.bands()) sink.i32(band);
        sink.text(print.id())
                .text(print.headline())
                .text(print.language())
                .texts(print.countries())
                .texts(print.added());
        sink.count(wording.words()).count(wording.sequence().length);
        for (short word : wording.sequence()) sink.i16(word);
        return sink.texts(wording.values())
                .texts(wording.names())
                .texts(wording.rare())
                .toBytes();
    }

    static Fingerprint read(byte[] bytes) {
        var source = new ByteSource(bytes);
        UnknownLayout.refuseOther("fingerprint", source.u8(), VERSION);
        Marker marker = Marker.ofCode(source.u8());
        boolean withdrawn = source.u8() == 1;
        long publisher = source.i64();
        long exact = source.i64();
        long title = source.i64();
        long publishedAt = source.i64();
        long[] identities = new long[source.countOf(8)];
        for (int i = 0; i < identities.length; i++) identities[i] = source.i64();
        int[] bands = new int[source.countOf(4)];
        for (int i = 0; i < bands.length; i++) bands[i] = source.i32();
        String id = source.text();
        String headline = source.text();
        return new Fingerprint(
                id,
                publisher,
                identities,
                exact,
                title,
                headline,
                publishedAt,
                // Arguments are read in the order of the layout.
                source.text(),
                withdrawn,
                marker,
                source.texts(),
                source.texts(),
                wording(source),
                bands);
    }

    private static Wording wording(ByteSource source) {
        int words = source.count();
        short[] sequence = new short[source.countOf(2)];
        for (int i = 0; i < sequence.length; i++) sequence[i] = source.i16();
        return new Wording(words, sequence, source.texts(), source.texts(), source.texts());
    }
}
