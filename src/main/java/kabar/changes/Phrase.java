package kabar.changes;

import java.util.List;
import kabar.text.Folding;

/**
 * A phrase of the tables.
 *
 * @param words its keys, see {@link Keys}
 * @param open whether the last word stands for all words that begin so
 * @param capital whether its first word counts only with a capital letter ({@code US} is not us)
 */
record Phrase(List<String> words, boolean open, boolean capital, Sense sense) {
    /** The same phrase without accents. */
    Phrase folded() {
        return new Phrase(words.stream().map(Folding::fold).toList(), open, capital, sense);
    }
}
