package kabar.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.article.Disposition;
import kabar.article.StorySummary;
import kabar.article.StorySummary.Member;
import org.jspecify.annotations.Nullable;

/**
 * A story as the linker keeps it: its span, its countries, its first members, how many articles share each name, and the running story
 * it is a part of.
 */
final class StoryState {
    static final int MOST_MEMBERS = 200;
    static final int MOST_PUBLISHERS = MOST_MEMBERS;
    static final int MOST_LANGUAGES = MOST_MEMBERS;
    /** How many of its newest articles an article is compared with. */
    static final int COMPARED = 32;

    private static final int SHOWN_NAMES = 10;
    private static final int KEPT_NAMES = 40;

    /** The arrival number of its first article: its key in the store. */
    final long number;

    final String id;
    final String title;
    long first;
    long last;
    boolean dated;
    final List<String> publishers = new ArrayList<>(1);
    final List<String> languages = new ArrayList<>(1);
    final Set<String> countries = new LinkedHashSet<>();
    final Map<String, Integer> names = new LinkedHashMap<>();
    final List<Member> members = new ArrayList<>(1);
    private final Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
    /** The running story it began in. */
    final String began;
    /** The story it was split from; null for most. */
    final @Nullable String splitFrom;
    /** The running story that took in the one it began in; null as long as none did. */
    @Nullable
    String mergedInto;

    /** Articles of it still in the window; not stored, counted again at start. */
    int remembered;

    /** Slots of its newest articles in the window, the oldest first; not stored either. */
    private int[] newest = new int[1];

    private int newestCount;

    StoryState(long number, String id, String title, String began, @Nullable String splitFrom) {
        this.number = number;
        this.id = id;
        this.title = title;
        this.began = began;
        this.splitFrom = splitFrom;
    }

    /** Id of the running story it is a part of now. */
    String running() {
        return mergedInto == null ? began : mergedInto;
    }

    /** Notes that one more of its articles is in the window. */
    void keep(int slot) {
        remembered++;
        if (newestCount == COMPARED) {
            System.arraycopy(newest, 1, newest, 0, COMPARED - 1);
            newestCount--;
        } else if (newestCount == newest.length) {
            newest = Arrays.copyOf(newest, Math.min(COMPARED, newestCount * 2));
        }
        newest[newestCount++] = slot;
    }

    /** Slots of its newest articles, at most {@link #COMPARED}; those that left the window may be among them. */
    int[] compared() {
        return Arrays.copyOf(newest, newestCount);
    }

    /** Whether it would last at most {@code longest} ms with this article; a time only guessed does not count. */
    boolean reaches(StoryProfile article, long longest) {
        if (!dated || !article.dated()) return true;
        return Math.max(last, article.publishedAt()) - Math.min(first, article.publishedAt()) <= longest;
    }

    /** Adds an original. */
    void add(StoryProfile article) {
        addMember(article, Disposition.ORIGINAL);
        stretch(article);
        countries.addAll(article.countries());
        for (StoryName name : article.names())
            if (names.size() < KEPT_NAMES || names.containsKey(name.shown()))
                names.merge(name.shown(), 1, Integer::sum);
    }

    /** Adds an original or a version; span, countries and names of a story are those of its originals. */
    void addMember(StoryProfile article, Disposition kind) {
        count(kind, 1);
        boolean known = !article.publisher().isEmpty();
        String publisher = known ? kept(publishers, MOST_PUBLISHERS, article.publisher()) : null;
        String language = kept(languages, MOST_LANGUAGES, article.language());
        Instant time = Instant.ofEpochMilli(article.publishedAt());
        if (members.size() < MOST_MEMBERS) members.add(new Member(article.id(), publisher, language, time, kind));
    }

    /** The value as the list has it, which takes it when it is new and there is room. */
    private static String kept(List<String> values, int most, String value) {
        int at = values.indexOf(value);
        if (at >= 0) return values.get(at);
        if (values.size() < most) values.add(value);
        return value;
    }

    void count(Disposition kind, int more) {
        counts.merge(kind, more, Integer::sum);
    }

    int countOf(Disposition kind) {
        return counts.getOrDefault(kind, 0);
    }

    private void stretch(StoryProfile article) {
        if (dated && !article.dated()) return;
        boolean anew = countOf(Disposition.ORIGINAL) == 1 || (article.dated() && !dated);
        first = anew ? article.publishedAt() : Math.min(first, article.publishedAt());
        last = anew ? article.publishedAt() : Math.max(last, article.publishedAt());
        dated = article.dated();
    }

    StorySummary summary() {
        var ranked = new ArrayList<>(names.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed()); // stable: ties in order of appearance
        return new StorySummary(
                id,
                began,
                mergedInto,
                splitFrom,
                title,
                Instant.ofEpochMilli(first),
                Instant.ofEpochMilli(last),
                new StorySummary.Counts(
                        countOf(Disposition.ORIGINAL),
                        countOf(Disposition.DUPLICATE),
                        countOf(Disposition.REVISION),
                        countOf(Disposition.CORRECTION),
                        countOf(Disposition.RETRACTION)),
                members,
                List.copyOf(publishers),
                List.copyOf(languages),
                List.copyOf(countries),
                ranked.stream().limit(SHOWN_NAMES).map(Map.Entry::getKey).toList());
    }
}
