package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.json.ArticleWriter;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.PipelineSettings;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Enricher ENRICHER = Enricher.shipped();

    @Test
    void article_ofASmallNovel_isRead() {
        assertThat(ENRICHER.shareOfBudget(body("the rain goes on and on in the hills ".repeat(10_000))))
                .isLessThan(1);
    }

    @Test
    void article_ofNamesAlone_isOverBudget() {
        assertThatThrownBy(() -> ENRICHER.enrich(body("Wang Yi, Kazakhstan. ".repeat(20_000)), 0))
                .isInstanceOf(OverBudget.class)
                .hasMessageContaining("100000 steps");
    }

    @Test
    void title_ofThousandsOfWords_isOverBudget() {
        Article article =
                Article.builder("a").title("a ".repeat(5_000)).body("b").build();

        assertThatThrownBy(() -> ENRICHER.enrich(article, 0))
                .isInstanceOf(OverBudget.class)
                .hasMessageContaining("title");
    }

    @Test
    void article_overBudget_isADeadLetterWithItsBytes() {
        byte[] event = new ArticleWriter().write(body("<b>".repeat(100_000)));
        var stage = new ArticleStage(ENRICHER, PipelineSettings.DEFAULTS);
        var input = new Input(null, event, Delivery.NONE, new Coordinates("in", 0, 7, 0), false);

        ArticleStage.Result result = stage.process(input, new OutcomeListener() {});

        assertThat(result).isInstanceOf(Outcome.Rejected.class);
        var rejected = (Outcome.Rejected) result;
        assertThat(rejected.reason()).isEqualTo(RejectReason.BUDGET);
        assertThat(rejected.outputs())
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).isEqualTo(event));
    }

    private static Article body(String text) {
        return Article.builder("a").title("A title").body(text).build();
    }
}
