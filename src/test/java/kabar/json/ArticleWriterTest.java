package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.json.event.ArticleReader;
import org.junit.jupiter.api.Test;

class ArticleWriterTest {
    private final ArticleWriter writer = new ArticleWriter();

    @Test
    void write_fullArticle_isReadBackAsItWas() {
        Article article = SampleRecord.source().build();

        Parsed parsed = new ArticleReader().read(writer.write(article));

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Accepted.class,
                        accepted -> assertThat(accepted.article())
                                .usingRecursiveComparison()
                                .ignoringFields("flags")
                                .isEqualTo(article));
    }

    @Test
    void write_leastArticle_namesWhatIsThere() {
        Article article = Article.builder("a").title("Panen").build();

        assertThat(new String(writer.write(article), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"a\",\"title\":\"Panen\"}");
        assertThat(new ArticleReader().read(writer.write(article))).isEqualTo(new Parsed.Accepted(article));
    }
}
