package kabar.changes;

import java.util.List;

/**
 * One place where two aligned texts differ. Words are tokens of {@link kabar.text.Tokens}, as written as far as known (lower case
 * for most, names keep capitals); one of the two sides may be empty.
 *
 * @param before words of the one text that the other has not
 * @param after words of the other text in their place
 * @param left up to six common words in front of the place, the nearest last; fewer only at the beginning of the text
 * @param right up to six common words behind it, the nearest first; fewer only at the end of the text
 */
public record Edit(List<String> before, List<String> after, List<String> left, List<String> right) {
    public Edit {
        if (before.isEmpty() && after.isEmpty()) throw new IllegalArgumentException("an edit needs words on one side");
        before = List.copyOf(before);
        after = List.copyOf(after);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
