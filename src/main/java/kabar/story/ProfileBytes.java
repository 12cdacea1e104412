package kabar.story;

import java.util.ArrayList;
import java.util.List;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.UnknownLayout;

/**
 * The stored form of a profile, big-endian; {n} is a varint count, text is {n bytes}UTF-8:
 *
 * <pre>
 * {1 version = 3}{text id}{text title}{text publisher}{text language}{8 publishedAt, epoch ms}{1 dated}{1 turns}
 * {n}{text country}…  {n}[{text shown}{1 weight, 128 more in the title, 64 more for a place}{n}{4 strong}…{n}{4 weak}…]…
 * {n}[{4 term hash}{1 mark}]…
 * {text headline}{n}{4 proper word}…  {1 days}{2 stages}{8 countries}{2 language}{4 publisher}
 * </pre>
 */
final class ProfileBytes {
    static final int VERSION = 3;

    private ProfileBytes() {}

    static byte[] write(StoryProfile profile) {
        var sink = new ByteSink(640).u8(VERSION);
        sink.text(profile.id()).text(profile.title()).text(profile.publisher()).text(profile.language());
        sink.i64(profile.publishedAt()).u8(profile.dated() ? 1 : 0).u8(profile.turns());
        sink.texts(profile.countries()).count(profile.names().size());
        for (StoryName name : profile.names()) name.writeTo(sink);
        TermVector terms = profile.terms();
        sink.count(terms.size());
        for (int i = 0; i < terms.size(); i++) sink.i32(terms.hashes()[i]).u8(terms.marks()[i]);
        Surface surface = profile.surface();
        sink.text(surface.headline()).count(surface.proper().length);
        for (int word : surface.proper()) sink.i32(word);
        return sink.u8(surface.days())
                .i16(surface.stages())
                .i64(surface.countries())
                .i16(surface.language())
                .i32(surface.publisher())
                .toBytes();
    }

    static StoryProfile read(byte[] bytes) {
        var source = new ByteSource(bytes);
        UnknownLayout.refuseOther("story profile", source.u8(), VERSION);
        String id = source.text();
        String title = source.text();
        String publisher = source.text();
        String language = source.text();
        long publishedAt = source.i64();
        boolean dated = source.u8() == 1;
        int turns = source.u8();
        List<String> countries = source.texts();
        return new StoryProfile(
                id,
                title,
                publisher,
                language,
                publishedAt,
                dated,
                turns,
                names(source),
                terms(source),
                surface(source),
                countries);
    }

    private static List<StoryName> names(ByteSource source) {
        int count = source.countOf(1);
        List<StoryName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) names.add(StoryName.readFrom(source));
        return names;
    }

    private static Surface surface(ByteSource source) {
        String headline = source.text();
        int[] proper = new int[source.countOf(4)];
        for (int i = 0; i < proper.length; i++) proper[i] = source.i32();
        return Surface.of(
                headline,
                proper,
                source.u8(),
                source.i16() & 0xffff,
                source.i64(),
                source.i16() & 0xffff,
                source.i32());
    }

    private static TermVector terms(ByteSource source) {
        int[] hashes = new int[source.countOf(5)];
        byte[] marks = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = source.i32();
            marks[i] = (byte) source.u8();
        }
        return new TermVector(hashes, marks);
    }
}
