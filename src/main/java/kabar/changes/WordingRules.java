package kabar.changes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Folding;

/** Decides whether a difference in wording changes a fact, in one language. */
public final class WordingRules {
    private static final Map<String, WordingRules> LOADED = new ConcurrentHashMap<>();

    private WordingRules() {}

    /** The rules of a language by its subtag ({@code id}, {@code zh}); one without tables gets the rules of spelling alone. */
    public static WordingRules of(String language) {
        return LOADED.computeIfAbsent(language, subtag -> new WordingRules());
    }

    /** What one difference does to the facts; the same when the two texts change places. */
    public Finding compare(Edit edit) {
        String before = Folding.fold(String.join("", edit.before()));
        String after = Folding.fold(String.join("", edit.after()));
        if (before.equals(after)) return Finding.of(Finding.Reason.SAME_LETTERS);
        return Finding.of(
                before.isEmpty() || after.isEmpty() ? Finding.Reason.WORDS_ADDED : Finding.Reason.UNKNOWN_WORDS);
    }
}
