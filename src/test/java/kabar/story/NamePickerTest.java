package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Article;
import kabar.enrich.Enricher;
import kabar.geo.Gazetteer;
import org.junit.jupiter.api.Test;

class NamePickerTest {
    @Test
    void countryNames_ofAMisspeltCountry_haveTheMisspellingToo() {
        Article article = Article.builder("a")
                .title("Situasi Memburuk")
                .body("Situasi di Kazakhstsn dan Kazakhstan memburuk di Almaty, kata Presiden Kazakhstan.")
                .language("id")
                .build();

        assertThat(NamePicker.countryNames(new Enricher(Gazetteer.load()).enrich(article, 0)))
                .containsExactlyInAnyOrder("Kazakhstan", "Kazakhstsn");
    }
}
