package kabar.dedup.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as the judge compares and spells them.
 *
 * @param words how many words the text has
 * @param sequence its first {@value #MOST_WORDS} words in order, 16 bits of hash each; the lowest bit marks a value. Two
 *     different words are taken for one in 1 of 32,768 cases, three in a row never in practice.
 * @param values numbers, dates and times in their one form, distinct, in order of appearance, at most
 *     {@value #MOST_VALUE_CHARS} characters together
 * @param names words with a capital that do not open a sentence, distinct, in order, at most {@value #MOST_NAME_CHARS}
 *     characters together
 * @param rare other words that {@link FrequentWords} does not know by their hash, in lower case, distinct, in order, at most
 *     {@value #MOST_RARE_CHARS} characters together
 */
@SuppressWarnings("ArrayRecordComponent") // one array per article: this is the bulk of the state
public record Wording(int words, short[] sequence, List<String> values, List<String> names, List<String> rare) {
    /** What is compared of a long text: wire copy is cut from the bottom, so copies agree at the top. */
    public static final int MOST_WORDS = 1000;

    public static final int MOST_VALUE_CHARS = 320;
    public static final int MOST_NAME_CHARS = 800;
    public static final int MOST_RARE_CHARS = 400;

    public Wording {
        values = List.copyOf(values);
        names = List.copyOf(names);
        rare = List.copyOf(rare);
    }

    public static Wording of(Words text, FrequentWords frequent) {
        short[] sequence = new short[Math.min(MOST_WORDS, text.size())];
        Set<String> values = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> rare = new LinkedHashSet<>();
        for (int i = 0; i < sequence.length; i++) {
            boolean value = text.isValue(i);
            sequence[i] = (short) ((text.hash(i) << 1) | (value ? 1 : 0));
            if (value) values.add(text.text(i));
            else if (text.isName(i)) names.add(text.text(i));
            else if (!frequent.has(text.hash(i))) rare.add(text.text(i));
        }
        return new Wording(
                text.size(),
                sequence,
                within(values, MOST_VALUE_CHARS),
                within(names, MOST_NAME_CHARS),
                within(rare, MOST_RARE_CHARS));
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

    /** Whether a word of the text's language stands in it, capital or not. */
    public boolean has(String word, String language) {
        short hash = (short) (Words.hash(word, language) << 1);
        for (short other : sequence) if (other == hash) return true;
        return false;
    }

    public static boolean isValue(short word) {
        return (word & 1) == 1;
    }
}
