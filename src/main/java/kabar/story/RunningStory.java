package kabar.story;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.article.StorySummary;

/** A story as the linker keeps it: its span, its countries and how many articles share each name. */
final class RunningStory {
    private static final byte VERSION = 1;
    private static final int SHOWN_NAMES = 10;
    private static final int KEPT_NAMES = 40;

    private final String id;
    private long first;
    private long last;
    private boolean dated;
    private int articles;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    /** Articles of it still in the window; not stored, counted again at start. */
    int remembered;

    RunningStory(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Whether it would last at most {@code longest} ms with this article; a time only guessed does not count. */
    boolean reaches(StoryProfile article, long longest) {
        if (!dated || !article.dated()) return true;
        return Math.max(last, article.publishedAt()) - Math.min(first, article.publishedAt()) <= longest;
    }

    void add(StoryProfile article) {
        articles++;
        stretch(article);
        countries.addAll(article.countries());
        for (StoryName name : article.names())
            if (names.size() < KEPT_NAMES || names.containsKey(name.shown()))
                names.merge(name.shown(), 1, Integer::sum);
    }

    private void stretch(StoryProfile article) {
        if (dated && !article.dated()) return;
        boolean anew = articles == 1 || (article.dated() && !dated);
        first = anew ? article.publishedAt() : Math.min(first, article.publishedAt());
        last = anew ? article.publishedAt() : Math.max(last, article.publishedAt());
        dated = article.dated();
    }

    StorySummary summary() {
        var ranked = new ArrayList<>(names.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed()); // stable: ties in order of appearance
        List<String> shown =
                ranked.stream().limit(SHOWN_NAMES).map(Map.Entry::getKey).toList();
        return new StorySummary(
                id, Instant.ofEpochMilli(first), Instant.ofEpochMilli(last), articles, List.copyOf(countries), shown);
    }

    /**
     * The story as bytes, texts as in {@link Utf8}:
     *
     * <pre>{1 version}{id}{8 first, epoch ms}{8 last}{1 dated}{4 articles}{1 countries}[{code}]{1 names}[{name}{4 articles}]</pre>
     */
    byte[] toBytes() {
        int size = 33 + 3 * id.length() + 5 * countries.size();
        for (String name : names.keySet()) size += 6 + 3 * name.length();
        var out = ByteBuffer.allocate(size);
        out.put(VERSION);
        Utf8.put(out, Utf8.bytes(id));
        out.putLong(first)
                .putLong(last)
                .put((byte) (dated ? 1 : 0))
                .putInt(articles)
                .put((byte) countries.size());
        for (String code : countries) Utf8.put(out, Utf8.bytes(code));
        out.put((byte) names.size());
        names.forEach((name, count) -> {
            Utf8.put(out, Utf8.bytes(name));
            out.putInt(count);
        });
        return Arrays.copyOf(out.array(), out.position());
    }

    static RunningStory fromBytes(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        byte version = in.get();
        if (version != VERSION) throw new IllegalArgumentException("story of unknown version " + version);
        var story = new RunningStory(Utf8.get(in));
        story.first = in.getLong();
        story.last = in.getLong();
        story.dated = in.get() == 1;
        story.articles = in.getInt();
        for (int left = in.get() & 0xff; left > 0; left--) story.countries.add(Utf8.get(in));
        for (int left = in.get() & 0xff; left > 0; left--) story.names.put(Utf8.get(in), in.getInt());
        return story;
    }
}
