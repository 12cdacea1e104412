package kabar.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.Store;
import kabar.state.UnknownLayout;

/**
 * The linker's entries in its store, in the order of their keys, big-endian:
 *
 * <pre>
 * {1 story = 1}{8 story}            → {story}
 * {1 member = 2}{8 story}{1 place}  → {member}
 * {1 article = 3}{8 arrival}        → {1 version = 3}{8 logTime, epoch ms}{8 story}{profile}
 * </pre>
 *
 * <p>Story and member are as in {@link StoryBytes}, the profile as in {@link ProfileBytes}. A story is known by the arrival number of
 * its first article, so its id is stored once. A member's entry is written once: to join a long story costs what it costs to join a
 * short one.
 */
final class StoryEntries {
    static final int VERSION = 3;
    private static final int STORY = 1;
    private static final int MEMBER = 2;
    private static final int ARTICLE = 3;

    private final Store store;

    StoryEntries(Store store) {
        this.store = store;
    }

    /** Takes a remembered article. */
    interface Visitor {
        /** Takes one; they come in order of arrival. */
        void take(long arrival, long logTime, StoryState story, StoryProfile article);
    }

    /**
     * Shows every remembered article.
     *
     * @throws kabar.state.UnknownLayout when the store holds entries of another layout
     */
    void forEach(Visitor visitor) {
        Map<Long, StoryState> stories = new HashMap<>();
        store.forEach((key, value) -> {
            var in = new ByteSource(key);
            int kind = in.u8();
            if (kind < STORY || kind > ARTICLE)
                throw new UnknownLayout("story state has entries of unknown kind " + kind + ": start with empty state");
            long number = in.i64();
            if (kind == STORY) stories.put(number, StoryBytes.story(number, value));
            else if (kind == MEMBER) restoreMember(story(stories, number), value);
            else {
                var entry = new ByteSource(value);
                UnknownLayout.refuseOther("story state", entry.u8(), VERSION);
                long logTime = entry.i64();
                StoryState story = story(stories, entry.i64());
                visitor.take(number, logTime, story, StoryProfile.fromBytes(entry.rest()));
            }
        });
    }

    private static void restoreMember(StoryState story, byte[] value) {
        story.members.add(StoryBytes.member(story, value));
    }

    private static StoryState story(Map<Long, StoryState> stories, long number) {
        return Objects.requireNonNull(stories.get(number), () -> "story state lacks story " + number);
    }

    /** Writes a story, and of its members those from {@code newMembers} on. */
    void put(StoryState story, int newMembers) {
        store.put(key(STORY, story.number).toBytes(), StoryBytes.story(story));
        for (int place = newMembers; place < story.members.size(); place++)
            store.put(memberKey(story, place), StoryBytes.member(story, place));
    }

    void putArticle(long arrival, long logTime, StoryState story, StoryProfile article) {
        byte[] profile = article.toBytes();
        var sink = new ByteSink(17 + profile.length).u8(VERSION).i64(logTime).i64(story.number);
        store.put(key(ARTICLE, arrival).toBytes(), sink.bytes(profile).toBytes());
    }

    void deleteArticle(long arrival) {
        store.delete(key(ARTICLE, arrival).toBytes());
    }

    /** Forgets a story and its members. */
    void delete(StoryState story) {
        store.delete(key(STORY, story.number).toBytes());
        for (int place = 0; place < story.members.size(); place++) store.delete(memberKey(story, place));
    }

    private static byte[] memberKey(StoryState story, int place) {
        return key(MEMBER, story.number).u8(place).toBytes();
    }

    private static ByteSink key(int kind, long number) {
        return new ByteSink(10).u8(kind).i64(number);
    }
}
