package kabar.story;

import java.time.Instant;
import java.util.List;
import kabar.article.Disposition;
import kabar.article.StorySummary.Member;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.UnknownLayout;
import org.jspecify.annotations.Nullable;

/**
 * The stored forms of a story and of its members, big-endian; {n} is a varint count, text is {n bytes}UTF-8:
 *
 * <pre>
 * story:  {1 version = 3}{text id}{text title}{text running}{text split from}{text merged into}{8 first, epoch ms}{8 last}{1 dated}
 *         {n originals}{n duplicates}{n revisions}{n corrections}{n retractions}
 *         {n}{text publisher}…  {n}{text language}…  {n}{text country}…  {n}[{text name}{n articles}]…
 * member: {text id}{8 publishedAt, epoch ms}{1 kind}{n place of the publisher, from 1; 0: unknown}{n place of the language, from 1}
 * </pre>
 *
 * <p>A member's publisher and language are places in the lists of its story, whose layout version is the member's too.
 */
final class StoryBytes {
    static final int VERSION = 3;

    /** The place in this list is the stored code of a kind, and the order of the counts. */
    private static final List<Disposition> KINDS = List.of(
            Disposition.ORIGINAL,
            Disposition.DUPLICATE,
            Disposition.REVISION,
            Disposition.CORRECTION,
            Disposition.RETRACTION);

    private StoryBytes() {}

    static byte[] story(StoryState story) {
        var sink = new ByteSink(256).u8(VERSION).text(story.id).text(story.title);
        sink.text(story.began).text(orEmpty(story.splitFrom)).text(orEmpty(story.mergedInto));
        sink.i64(story.first).i64(story.last).u8(story.dated ? 1 : 0);
        for (Disposition kind : KINDS) sink.count(story.countOf(kind));
        sink.texts(story.publishers).texts(story.languages).texts(List.copyOf(story.countries));
        sink.count(story.names.size());
        story.names.forEach((name, articles) -> sink.text(name).count(articles));
        return sink.toBytes();
    }

    /**
     * Reads a story, as yet without members.
     *
     * @throws UnknownLayout for bytes of another layout version
     * @throws IllegalArgumentException for bytes that are cut short
     */
    static StoryState story(long number, byte[] bytes) {
        var source = new ByteSource(bytes);
        UnknownLayout.refuseOther("story", source.u8(), VERSION);
        var story = new StoryState(number, source.text(), source.text(), source.text(), orNull(source.text()));
        story.mergedInto = orNull(source.text());
        story.first = source.i64();
        story.last = source.i64();
        story.dated = source.u8() == 1;
        for (Disposition kind : KINDS) story.count(kind, source.count());
        story.publishers.addAll(source.texts());
        story.languages.addAll(source.texts());
        story.countries.addAll(source.texts());
        for (int left = source.countOf(2); left > 0; left--) story.names.put(source.text(), source.count());
        return story;
    }

    /** No id is empty, so an empty text stands for none. */
    private static String orEmpty(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static @Nullable String orNull(String id) {
        return id.isEmpty() ? null : id;
    }

    static byte[] member(StoryState story, int place) {
        Member member = story.members.get(place);
        var sink = new ByteSink(member.id().length() + 16).text(member.id());
        sink.i64(member.publishedAt().toEpochMilli()).u8(KINDS.indexOf(member.kind()));
        sink.count(member.publisher() == null ? 0 : 1 + story.publishers.indexOf(member.publisher()));
        return sink.count(1 + story.languages.indexOf(member.language())).toBytes();
    }

    static Member member(StoryState story, byte[] bytes) {
        var source = new ByteSource(bytes);
        String id = source.text();
        Instant publishedAt = Instant.ofEpochMilli(source.i64());
        Disposition kind = KINDS.get(source.u8());
        int publisher = source.count();
        return new Member(
                id,
                publisher == 0 ? null : story.publishers.get(publisher - 1),
                story.languages.get(source.count() - 1),
                publishedAt,
                kind);
    }
}
