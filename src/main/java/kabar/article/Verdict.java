package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge decided, and why.
 *
 * @param of id of the published article this one copies, revises or withdraws, or is most like
 * @param score resemblance to {@code of}, in [0, 1]
 * @param rule name of the rule that decided
 * @param explanation one sentence with the figures; holds no text of the article but names and numbers
 * @param changes what a revision changed, for example {@code numbers: 164 → 225}
 */
public record Verdict(
        Disposition disposition,
        Relation relation,
        @Nullable String of,
        double score,
        String rule,
        String explanation,
        List<String> changes) {
    public Verdict {
        changes = List.copyOf(changes);
    }
}
