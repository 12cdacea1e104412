package kabar.changes;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Tokens;

/** Edits of sentences that differ in one place. */
final class Edits {
    private Edits() {}

    /** The one edit between two sentences: what is left without the words that both begin and end with. */
    static Edit between(String before, String after) {
        List<String> first = words(before);
        List<String> second = words(after);
        int shorter = Math.min(first.size(), second.size());
        int head = 0;
        while (head < shorter && first.get(head).equals(second.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail)))
            tail++;
        List<String> right = first.subList(first.size() - tail, first.size());
        return new Edit(
                first.subList(head, first.size() - tail),
                second.subList(head, second.size() - tail),
                first.subList(Math.max(0, head - 6), head),
                right.subList(0, Math.min(6, tail)));
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        var words = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) words.add(tokens.word(i));
        return words;
    }
}
