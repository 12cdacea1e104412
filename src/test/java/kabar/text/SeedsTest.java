package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import kabar.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two reports from the field that stand beside the project, not in it. */
class SeedsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void reportWithDateline_losesItAndTheCaption(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Article article = seed("000_2ec0f023f625bdb8.txt");
        CleanText text = new Cleaner().clean(article);

        assertThat(article.id()).isEqualTo("000_2ec0f023f625bdb8");
        assertThat(text.title()).startsWith("Dukung Kazakhstan Pastikan").endsWith("Kekuatan Eksternal");
        assertThat(text.dateline()).isEqualTo("JAKARTA");
        assertThat(text.body())
                .startsWith("China mendukung pasukan")
                .endsWith("situs strategis.")
                .doesNotContain("Wikimedia");
        assertThat(text.boilerplate()).endsWith("(Wikimedia Commons/Esetok)");
        assertThat(text.body().split("\n\n", -1)).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void reportWithSidebar_keepsItsNineParagraphsOnly(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Article article = seed("004_84385d725add12df.txt");
        CleanText text = new Cleaner().clean(article);

        assertThat(article.title()).startsWith("Beijing: China dan Rusia Harus").endsWith("di Asia Tengah");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-01-12T00:01:00Z"));
        assertThat(article.byline()).isEqualTo("Reni Erina");
        assertThat(text.body()).startsWith("Kekhawatiran munculnya").endsWith("ketertiban telah dipulihkan.");
        assertThat(text.body().split("\n\n", -1)).hasSize(9);
        assertThat(text.boilerplate()).contains("Mardani", "Taiwan", "2016/Net", "Selengkapnya");
        assertThat(text.removed()).extracting(r -> r.label()).contains("list-marker:Populer", "caption");
        assertThat(text.removed())
                .filteredOn(r -> r.label().equals("list-marker:Populer"))
                .extracting(r -> r.words())
                .containsExactly(266);
    }

    private static Article seed(String name) throws IOException {
        Path file = Path.of(System.getProperty("kabar.shared", "../shared"), "seeds", name);
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        return TextFile.read(name, Files.readString(file));
    }
}
