package kabar.dedup;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.wording.Hash;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/**
 * The published articles of the window and the texts that were suppressed in it: entries in the store, one put each, and indexes
 * over them in memory. The indexes are a function of the entries alone, so a memory rebuilt from its store answers exactly as the
 * one that filled it.
 *
 * <p>Entries are numbered in the order of judgement instead of by their coordinates: a late record is judged after records
 * with higher coordinates, and which of two versions is the latest must not change at a restart.
 */
final class Memory {
    /** How many candidates are compared word by word at most; what is above it has fewer band keys in common. */
    private static final int MOST_CANDIDATES = 12;

    private final MemoryEntries entries;
    private final JudgeSettings settings;
    private final SequenceIndex latest = new SequenceIndex();
    private final SequenceIndex texts = new SequenceIndex();
    private final CandidateIndex candidates = new CandidateIndex();
    private long oldest = 1;
    private long oldestLogTime;
    private long newest;

    Memory(Store store, JudgeSettings settings) {
        this.entries = new MemoryEntries(store);
        this.settings = settings;
        entries.forEach(
                published -> {
                    begin(published.sequence(), published.logTime());
                    index(published);
                },
                this::index);
    }

    /** Forgets what {@code logTime} has left behind; amortised over the articles that were remembered. */
    void advance(long logTime) {
        while (oldest <= newest && (newest - oldest >= settings.capacity() || isPast(oldestLogTime, logTime))) {
            entries.delete(oldest);
            oldest++;
            if (oldest <= newest) oldestLogTime = entries.logTime(oldest);
        }
    }

    private boolean isPast(long entryLogTime, long logTime) {
        return logTime - entryLogTime > settings.memory().toMillis();
    }

    /** The latest published version of an article, if it is remembered. */
    @Nullable
    Remembered versionOf(Fingerprint article, long logTime) {
        long sequence = 0;
        for (long identity : article.identities()) sequence = Math.max(sequence, latest.get(identity));
        return within(sequence, logTime);
    }

    /** The latest published article with the same words, if it is remembered. */
    @Nullable
    Remembered sameWords(Fingerprint article, long logTime) {
        return within(latest.get(exactKey(article)), logTime);
    }

    private @Nullable Remembered within(long sequence, long logTime) {
        if (sequence < oldest) return null;
        Remembered entry = entries.published(sequence);
        return isPast(entry.logTime(), logTime) ? null : entry;
    }

    /** Id of the published article that this very text of the article was or was suppressed for; null when it is new. */
    @Nullable
    String knownAs(Fingerprint article, long logTime) {
        long sequence = 0;
        for (long key : SeenText.keys(article)) sequence = Math.max(sequence, texts.get(key));
        if (sequence < oldest || isPast(entries.logTime(sequence), logTime)) return null;
        SeenText seen = entries.seen(sequence);
        return seen == null ? entries.published(sequence).fingerprint().id() : seen.of();
    }

    /** Published articles whose words may be much like this one's, the most alike first. */
    List<Remembered> candidates(Fingerprint article) {
        List<Remembered> found = new ArrayList<>();
        long publishedAt = article.publishedAt();
        long window = settings.nearWindow().toMillis();
        for (long sequence : candidates.find(article.bands(), publishedAt, window, oldest, MOST_CANDIDATES))
            found.add(entries.published(sequence));
        return found;
    }

    void remember(Publication publication) {
        entries.put(newest + 1, publication);
        begin(newest + 1, publication.logTime());
        index(new Remembered(newest, publication));
    }

    void remember(SeenText seen) {
        entries.put(newest + 1, seen);
        index(newest + 1, seen);
    }

    private void index(long sequence, SeenText seen) {
        begin(sequence, seen.logTime());
        index(seen.keys());
        candidates.add(sequence, new int[0], 0, oldest);
    }

    private void begin(long sequence, long logTime) {
        if (newest == 0) oldest = sequence;
        newest = sequence;
        if (newest == oldest) oldestLogTime = logTime;
    }

    private void index(Remembered entry) {
        Fingerprint article = entry.fingerprint();
        for (long identity : article.identities()) latest.put(identity, newest, oldest);
        latest.put(exactKey(article), newest, oldest);
        index(SeenText.keys(article));
        // A notice that withdraws an article is no report that others could copy.
        int[] bands = entry.retraction() ? new int[0] : article.bands();
        candidates.add(newest, bands, article.publishedAt(), oldest);
    }

    private void index(long[] keys) {
        for (long key : keys) texts.put(key, newest, oldest);
    }

    static long exactKey(Fingerprint article) {
        return Hash.join(1, article.exact());
    }
}
