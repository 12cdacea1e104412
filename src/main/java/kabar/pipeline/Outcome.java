package kabar.pipeline;

import java.util.List;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.article.Story;
import kabar.article.Verdict;
import org.jspecify.annotations.Nullable;

/** How one input record ended, and the records it is written as; none where it was out of a replay's range. */
public sealed interface Outcome {
    /** Where the input record stood. */
    Coordinates at();

    /** Whether it was out of a replay's range. */
    boolean silent();

    /** What is to be written, in this order. */
    List<Output> outputs();

    /** An article that was judged. */
    sealed interface Judged extends Outcome {
        Report report();

        Verdict verdict();

        /** The story it tells; null for one that is not remembered. */
        @Nullable
        Story story();

        @Override
        default Coordinates at() {
            return report().at();
        }

        @Override
        default boolean silent() {
            return report().silent();
        }
    }

    /** A report in the topics of its countries. */
    record Published(
            Report report, Verdict verdict, @Nullable Story story, List<Output> outputs) implements Judged {
        public Published {
            outputs = List.copyOf(outputs);
        }
    }

    /** A report among the duplicates. */
    record Suppressed(
            Report report, Verdict verdict, @Nullable Story story, List<Output> outputs) implements Judged {
        public Suppressed {
            outputs = List.copyOf(outputs);
        }
    }

    /** A record among the dead letters. */
    record Rejected(Coordinates at, boolean silent, RejectReason reason, String message, List<Output> outputs)
            implements Outcome, ArticleStage.Result {
        public Rejected {
            outputs = List.copyOf(outputs);
        }
    }
}
