package kabar.dedup;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One condition of the near-copy rule: what is compared, the figure of a pair, what a copy needs, and whether the pair has it.
 *
 * @param name what is compared, for people
 * @param broken what two texts are to each other when it is the first that does not hold
 * @param figure of a pair, for people; may cost more than {@code holds}
 * @param needed by a copy, for people
 */
record Condition(
        String name,
        Likeness.Rule broken,
        Function<TextComparison, String> figure,
        Function<TextComparison, String> needed,
        Predicate<TextComparison> holds) {
    /** The condition for a pair, with its figures. */
    SideBySide.Check check(TextComparison pair) {
        return new SideBySide.Check(name, figure.apply(pair), needed.apply(pair), holds.test(pair));
    }
}
