package kabar.text;

import java.util.List;
import kabar.article.Article;

/** Cuts an article into its zones. */
public final class Cleaner {
    /** The main text of an article and what stood around it; never empties a text. */
    public CleanText clean(Article article) {
        return new CleanText(
                article.title().strip(),
                article.body().strip(),
                article.dateline(),
                article.byline(),
                List.of(),
                null,
                "",
                List.of(),
                List.of());
    }
}
