package kabar.story;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Resource;
import kabar.text.Tokens;

/** The days of the week that a text names: reports of one template on two days differ in little else. */
final class Weekdays {
    private static final Map<String, Map<Long, Integer>> WORDS = load();

    private Weekdays() {}

    /** The days named in {@code text[0, limit)} as bits, Monday the lowest; 0 in a language without a list. */
    static int of(String text, int limit, String language) {
        Map<Long, Integer> words = WORDS.get(language);
        if (words == null) return 0;
        int days = 0;
        for (long hash : Tokens.of(text.length() > limit ? text.substring(0, limit) : text)
                .hashes()) days |= words.getOrDefault(hash, 0);
        return days;
    }

    private static Map<String, Map<Long, Integer>> load() {
        Map<String, Map<Long, Integer>> words = new HashMap<>();
        for (String line : Resource.lines("kabar/story/weekdays.tsv")) {
            String[] cells = line.split("\t", -1);
            for (int day = 1; day < cells.length; day++)
                for (String word : cells[day].split(" ", -1))
                    words.computeIfAbsent(cells[0], language -> new HashMap<>())
                            .put(Folding.hash(word, 0, word.length()), 1 << (day - 1));
        }
        return words;
    }
}
