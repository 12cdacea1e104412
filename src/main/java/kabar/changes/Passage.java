package kabar.changes;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Folding;

/**
 * One side of an edit between the words that both texts have.
 *
 * @param words as written, those of the context included
 * @param keys what is compared of each, see {@link Keys}
 * @param from the first word that differs, inclusive
 * @param to the end of those that differ, exclusive
 */
record Passage(List<String> words, List<String> keys, int from, int to) {
    static Passage of(Edit edit, List<String> side, Keys keys) {
        var words = new ArrayList<String>(
                edit.left().size() + side.size() + edit.right().size());
        words.addAll(edit.left());
        words.addAll(side);
        words.addAll(edit.right());
        int from = edit.left().size();
        return new Passage(words, words.stream().map(word -> key(word, keys)).toList(), from, from + side.size());
    }

    /** A word without letters, such as the sign that stands for one whose text was not kept, is its own key. */
    private static String key(String word, Keys keys) {
        String key = keys.of(word);
        return key.isEmpty() ? word : key;
    }

    /** Whether a word that differs has no letter or digit, so that nothing is known of it. */
    boolean hasUnknownWord() {
        for (int at = from; at < to; at++) if (key(at).codePoints().noneMatch(Character::isLetterOrDigit)) return true;
        return false;
    }

    int size() {
        return keys.size();
    }

    String key(int at) {
        return keys.get(at);
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(words.get(at).codePointAt(0));
    }

    /** Whether most longer words of the context have a capital, as in headlines of English. */
    boolean isInTitleCase() {
        int longer = 0;
        int capital = 0;
        for (int at = 0; at < words.size(); at++) {
            if ((at >= from && at < to) || words.get(at).length() < 4) continue;
            longer++;
            if (isCapital(at)) capital++;
        }
        return longer >= 3 && capital * 3 > longer * 2;
    }

    /** Whether every word that differs has a capital. */
    boolean isAllCapital() {
        for (int at = from; at < to; at++) if (!isCapital(at)) return false;
        return true;
    }

    /** The keys of a stretch without anything between them. */
    String joined(int start, int end) {
        return String.join("", keys.subList(start, end));
    }

    /** The words of a stretch as written without anything between them, but for capitals. */
    String written(int start, int end) {
        return Folding.lower(String.join("", words.subList(start, end)));
    }

    String joined() {
        return joined(from, to);
    }

    String written() {
        return written(from, to);
    }

    /** The same passage with keys without accents. */
    Passage folded() {
        return new Passage(words, keys.stream().map(Passage::folded).toList(), from, to);
    }

    private static String folded(String key) {
        String folded = Folding.fold(key);
        return folded.isEmpty() ? key : folded;
    }

    /** The same passage with the place widened over common words on both sides. */
    Passage widened(int left, int right) {
        return new Passage(words, keys, from - left, to + right);
    }
}
