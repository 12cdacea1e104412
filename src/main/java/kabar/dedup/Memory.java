package kabar.dedup;

import java.util.ArrayList;
import java.util.List;
import kabar.state.Store;
import org.jspecify.annotations.Nullable;

/**
 * The published articles of the window: entries in the store, one put each, and indexes over them in memory. The indexes are
 * a function of the entries alone, so a memory rebuilt from its store answers exactly as the one that filled it.
 *
 * <p>Entries are numbered in the order of judgement instead of by their coordinates: a late record is judged after records
 * with higher coordinates, and which of two versions is the latest must not change at a restart.
 */
final class Memory {
    /** How many candidates are compared word by word at most; what is above it has fewer band keys in common. */
    private static final int MOST_CANDIDATES = 12;

    private final Store store;
    private final JudgeSettings settings;
    private final SequenceIndex latest = new SequenceIndex();
    private final CandidateIndex candidates = new CandidateIndex();
    private long oldest = 1;
    private long oldestLogTime;
    private long newest;

    Memory(Store store, JudgeSettings settings) {
        this.store = store;
        this.settings = settings;
        store.forEach((key, value) -> {
            Remembered entry = Remembered.read(key, value);
            if (newest == 0) oldest = entry.sequence();
            index(entry);
        });
    }

    /** Forgets what {@code logTime} has left behind; amortised over the articles that were remembered. */
    void advance(long logTime) {
        while (oldest <= newest && (newest - oldest >= settings.capacity() || isPast(oldestLogTime, logTime))) {
            store.delete(Remembered.key(oldest));
            oldest++;
            if (oldest <= newest) oldestLogTime = get(oldest).logTime();
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
        Remembered entry = get(sequence);
        return isPast(entry.logTime(), logTime) ? null : entry;
    }

    /** Published articles whose words may be much like this one's, the most alike first. */
    List<Remembered> candidates(Fingerprint article) {
        List<Remembered> found = new ArrayList<>();
        long publishedAt = article.publishedAt();
        long window = settings.nearWindow().toMillis();
        for (long sequence : candidates.find(article.bands(), publishedAt, window, oldest, MOST_CANDIDATES))
            found.add(get(sequence));
        return found;
    }

    void remember(Publication publication) {
        var entry = new Remembered(newest + 1, publication);
        store.put(Remembered.key(entry.sequence()), entry.value());
        index(entry);
    }

    private void index(Remembered entry) {
        Fingerprint article = entry.fingerprint();
        newest = entry.sequence();
        if (newest == oldest) oldestLogTime = entry.logTime();
        for (long identity : article.identities()) latest.put(identity, newest, oldest);
        latest.put(exactKey(article), newest, oldest);
        // A notice that withdraws an article is no report that others could copy.
        int[] bands = entry.retraction() ? new int[0] : article.bands();
        candidates.add(newest, bands, article.publishedAt(), oldest);
    }

    static long exactKey(Fingerprint article) {
        return Hash.join(1, article.exact());
    }

    private Remembered get(long sequence) {
        byte[] key = Remembered.key(sequence);
        byte[] value = store.get(key);
        if (value == null) throw new IllegalStateException("judge state lacks entry " + sequence);
        return Remembered.read(key, value);
    }
}
