package kabar.story;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Resource;
import kabar.text.Tokens;

/**
 * What a title does beside naming a happening: it reports a reply to it, or announces it. A happening and the replies to it are
 * alike in every word but these.
 */
final class TitleTurns {
    static final int REPLY = 1;
    static final int PREVIEW = 2;
    /** A report of a kind that comes every day: markets, weather, programmes. */
    static final int DAILY = 4;

    private static final Map<String, Map<Long, Integer>> WORDS = load();

    private TitleTurns() {}

    /** The kinds found in a title, as a sum of {@link #REPLY}, {@link #PREVIEW} and {@link #DAILY}; 0 in a language without a list. */
    static int of(String title, String language) {
        Map<Long, Integer> words = WORDS.get(language.equals("ms") ? "id" : language);
        if (words == null) return 0;
        int kinds = 0;
        for (long hash : Tokens.of(title).hashes()) kinds |= words.getOrDefault(hash, 0);
        return kinds;
    }

    private static int kind(String cell) {
        return switch (cell) {
            case "reply" -> REPLY;
            case "preview" -> PREVIEW;
            case "daily" -> DAILY;
            default -> throw new IllegalStateException("turn-words.tsv: no kind " + cell);
        };
    }

    private static Map<String, Map<Long, Integer>> load() {
        Map<String, Map<Long, Integer>> words = new HashMap<>();
        for (String line : Resource.lines("kabar/story/turn-words.tsv")) {
            String[] cells = line.split("\t", -1);
            int kind = kind(cells[1]);
            for (String word : cells[2].split(" ", -1))
                words.computeIfAbsent(cells[0], language -> new HashMap<>())
                        .merge(Folding.hash(word, 0, word.length()), kind, (a, b) -> a | b);
        }
        return words;
    }
}
