package kabar.topology;

import java.util.List;
import kabar.article.Verdict;

/** A judged report, and its records in the order they are written. */
public record Judged(Verdict verdict, List<Output> outputs) {
    public Judged {
        outputs = List.copyOf(outputs);
    }
}
