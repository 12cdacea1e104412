package kabar.eval.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kabar.article.Article;
import kabar.article.Publisher;
import kabar.eval.SetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsSetTest {
    @TempDir
    private Path folder;

    @Test
    void article_carriesWhatItsSetSaysOfTheOutlet() throws IOException {
        DataFolder data = new SetFiles(folder)
                .with(
                        "raw-id-detik2026/train.jsonl",
                        "{\"article_id\": \"x1\", \"judul\": \"Panen Raya\", \"isi\": \"Panen dimulai.\", \"tanggal\": \"Senin, 1 Jun 2026 07:00 WIB\","
                                + " \"url\": \"https://kota.example.com/a?utm_source=x\"}",
                        "{\"article_id\": \"x1\", \"judul\": \"Kedua\", \"isi\": \"\"}",
                        "{\"article_id\": \"x2\", \"judul\": \" \", \"isi\": null}")
                .data();
        Map<String, Article> articles = NewsSet.read(data, "raw-id-detik2026");
        assertThat(articles).containsOnlyKeys("x1");
        Article article = articles.values().iterator().next();
        assertThat(article.title()).isEqualTo("Panen Raya");
        assertThat(article.publisher()).isEqualTo(new Publisher("detikcom", "kota.example.com", "ID"));
        assertThat(article.canonicalUrl()).isEqualTo("https://kota.example.com/a");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(article.language()).isNull();
    }

    @Test
    void addressInTheFirstLine_becomesTheAddress_andThePrefixTheCountry() throws IOException {
        DataFolder data = new SetFiles(folder)
                .with("ner-en-worldwide/prefix_iso.tsv", "prefix\tiso2_of_the_outlet", "gh\tGH")
                .with(
                        "ner-en-worldwide/train.jsonl",
                        "{\"id\": \"gh_1\", \"prefix\": \"gh\", \"raw\": \"http://news.example.org/1\\r\\n\\r\\nCocoa rose.\"}")
                .data();
        Article article =
                NewsSet.read(data, "ner-en-worldwide").values().iterator().next();
        assertThat(article.body().strip()).isEqualTo("Cocoa rose.");
        assertThat(article.url()).isEqualTo("http://news.example.org/1");
        assertThat(article.publisher().country()).isEqualTo("GH");
    }

    @Test
    void pairs_giveTwoArticlesALine_numberedByLine() throws IOException {
        DataFolder data = new SetFiles(folder)
                .with(
                        "pairs-tgcontest/train.jsonl",
                        "{\"lang\": \"ru\", \"title1\": \"A\", \"text1\": \"a\", \"url1\": \"\", \"title2\": \"B\", \"text2\": \"b\", \"url2\": \"\"}")
                .data();
        assertThat(NewsSet.read(data, "pairs-tgcontest")).containsOnlyKeys("L0.1", "L0.2");
    }

    @Test
    void wireStory_isCountedByItsPlaces_butNotTheUnitedStatesAlone() throws IOException {
        DataFolder data = new SetFiles(folder)
                .with(
                        "country-reuters21578/places_iso.tsv",
                        "reuters_place\tiso2\thistoric",
                        "usa\tUS\tno",
                        "japan\tJP\tno",
                        "ussr\tRU\tyes")
                .with(
                        "country-reuters21578/train.jsonl",
                        "{\"newid\": 1, \"places\": [\"usa\"], \"title\": \"RATES\", \"body\": \"Rates rose.\", \"date\": \"\"}",
                        "{\"newid\": 2, \"places\": [\"japan\", \"usa\"], \"title\": \"RICE\", \"body\": \"Rice fell.\", \"date\": \"\","
                                + " \"dateline\": \"    TOKYO, March 9 - \"}",
                        "{\"newid\": 3, \"places\": [\"ussr\"], \"title\": \"GRAIN\", \"body\": \"Grain sold.\", \"date\": \"\"}",
                        "{\"newid\": 4, \"places\": [], \"title\": \"NOTE\", \"body\": \"Note.\", \"date\": \"\"}")
                .data();
        List<CountryCase> cases = CountrySets.reuters(data);
        assertThat(cases).extracting(CountryCase::id).containsExactly("2", "3");
        assertThat(cases.get(0).routed()).containsExactly("JP", "US");
        assertThat(cases.get(0).article().dateline()).isEqualTo("TOKYO, March 9 -");
        assertThat(CountrySets.historic(data)).containsExactly("3");
    }

    @Test
    void setWithoutArticles_saysSo() {
        assertThatThrownBy(() -> NewsSet.read(new DataFolder(folder), "raw-id-detik2025"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("raw-id-detik2025 has no file of articles");
    }
}
