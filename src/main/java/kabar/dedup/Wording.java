package kabar.dedup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as the near-copy rule compares them.
 *
 * @param words how many words the text has
 * @param sequence its first {@value #MOST_WORDS} words in order, 16 bits of hash each; the lowest bit marks a number. Two
 *     different words are taken for one in 1 of 32,768 cases, three in a row never in practice.
 * @param numbers in normal form, distinct, in order of appearance, at most {@value #MOST_NUMBER_CHARS} characters together
 * @param names words with a capital that do not open a sentence, distinct, in order, at most {@value #MOST_NAME_CHARS}
 *     characters together
 */
@SuppressWarnings("ArrayRecordComponent") // one array per article: this is the bulk of the state
public record Wording(int words, short[] sequence, List<String> numbers, List<String> names) {
    /** What is compared of a long text: wire copy is cut from the bottom, so copies agree at the top. */
    static final int MOST_WORDS = 1000;

    static final int MOST_NUMBER_CHARS = 320;
    static final int MOST_NAME_CHARS = 800;

    public Wording {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    static Wording of(Words text) {
        short[] sequence = new short[Math.min(MOST_WORDS, text.size())];
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0, next = 0; i < sequence.length; i++) {
            boolean number = text.isNumber(i);
            sequence[i] = (short) ((text.hash(i) << 1) | (number ? 1 : 0));
            if (number && i >= next) {
                int last = text.endOfNumber(i);
                numbers.add(text.number(i, last));
                next = last + 1;
            } else if (text.isName(i)) names.add(text.word(i));
        }
        return new Wording(text.size(), sequence, within(numbers, MOST_NUMBER_CHARS), within(names, MOST_NAME_CHARS));
    }

    private static List<String> within(Set<String> texts, int most) {
        List<String> kept = new ArrayList<>(texts.size());
        int chars = 0;
        for (String text : texts) {
            chars += text.length();
            if (chars > most) break;
            kept.add(text);
        }
        return kept;
    }

    /** Whether a word stands in the text, capital or not. */
    boolean has(String word) {
        Words single = Words.of(word);
        if (single.size() == 0) return false;
        short hash = (short) (single.hash(0) << 1);
        for (short other : sequence) if (other == hash) return true;
        return false;
    }

    static boolean isNumber(short word) {
        return (word & 1) == 1;
    }
}
