package kabar.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kabar.article.Article;
import kabar.article.Disposition;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;

/** Idempotence: articles of several sets, each sent once more right after itself, publish nothing new. */
final class ResendScorer implements Scorer {
    private static final List<String> SETS =
            List.of("raw-id-detik2025", "raw-id-detik2026", "raw-ar-saudinewsnet", "raw-multi-masakhanews");

    @Override
    public String name() {
        return "articles sent twice";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        int articles = 0;
        int published = 0;
        for (String set : SETS) {
            if (!materials.folder().has(set)) continue;
            Collection<Article> once = materials.articles(set).values();
            articles += once.size();
            published += published(materials, once);
        }
        if (articles == 0) return;
        quality.add(Measure.atMost(
                        0,
                        "resend",
                        "records new when sent again",
                        published,
                        0,
                        "of " + articles + " articles, each sent twice")
                .within(Interval.ofShare(published, articles).times(articles)));
    }

    /** How many of the articles published anything when they came again. */
    private static int published(Materials materials, Collection<Article> articles) {
        List<Article> twice = new ArrayList<>();
        for (Article article : articles) {
            twice.add(article);
            twice.add(article);
        }
        // The map keeps what became of an id last.
        return (int) StreamRun.of(materials.stages(), twice).values().stream()
                .filter(judged -> judged.verdict().disposition() != Disposition.DUPLICATE)
                .count();
    }
}
