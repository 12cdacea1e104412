package kabar.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kabar.entities.tagger.Label;

/** The words of a text as a set has them, each with its label and what stands before it: nothing, a blank, or the end of a line. */
final class LabelledWords {
    private final List<String> words = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /** Adds a word with a label such as {@code B-PER}. */
    void add(String word, String tag, String gap) {
        Label first = tag.equals("O") ? Label.O : LabelNames.of(tag.substring(2));
        boolean further = first != Label.O && tag.charAt(0) == 'I';
        add(word, further ? Label.of(first.number() + 1) : first, gap);
    }

    void add(String word, Label label, String gap) {
        words.add(word);
        labels.add(label);
        gaps.add(gap);
    }

    /** Adds the words of the next sentence, on a line of its own. */
    void add(LabelledWords next) {
        for (int i = 0; i < next.size(); i++)
            add(next.words.get(i), next.labels.get(i), i == 0 && !isEmpty() ? "\n" : next.gaps.get(i));
    }

    /** The same with every word written anew. */
    LabelledWords written(UnaryOperator<String> writing) {
        var copy = new LabelledWords();
        for (int i = 0; i < size(); i++) copy.add(writing.apply(words.get(i)), labels.get(i), gaps.get(i));
        return copy;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    Label label(int i) {
        return labels.get(i);
    }

    void label(int i, Label label) {
        labels.set(i, label);
    }

    /** What stands before a word. */
    String gap(int i) {
        return gaps.get(i);
    }
}
