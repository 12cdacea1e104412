package kabar.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * Stages of an affair that a text tells of: an arrest, a trial, a burial. A report whose title has a stage of which another report knows
 * nothing is about what came after it.
 */
final class EventStages {
    private static final List<String> KINDS =
            List.of("arrest", "charge", "trial", "verdict", "burial", "resumption", "dismissal", "rescue");

    private static final Map<String, Map<Long, Integer>> WORDS = load();

    private EventStages() {}

    /** The stages told in {@code text[0, limit)} as bits, one a kind; 0 in a language without a list. */
    static int of(String text, int limit, String language) {
        Map<Long, Integer> words = WORDS.get(language.equals("ms") ? "id" : language);
        if (words == null) return 0;
        int stages = 0;
        for (long hash : Tokens.of(text.length() > limit ? text.substring(0, limit) : text)
                .hashes()) stages |= words.getOrDefault(hash, 0);
        return stages;
    }

    private static Map<String, Map<Long, Integer>> load() {
        Map<String, Map<Long, Integer>> words = new HashMap<>();
        for (String line : Resource.lines("kabar/story/stage-words.tsv")) {
            String[] cells = line.split("\t", -1);
            int kind = KINDS.indexOf(cells[1]);
            if (kind < 0) throw new IllegalStateException("stage-words.tsv: no kind " + cells[1]);
            for (String word : cells[2].split(" ", -1))
                words.computeIfAbsent(cells[0], language -> new HashMap<>())
                        .merge(Folding.hash(word, 0, word.length()), 1 << kind, (a, b) -> a | b);
        }
        return words;
    }
}
