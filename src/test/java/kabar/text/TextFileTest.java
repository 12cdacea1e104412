package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kabar.article.Article;
import org.junit.jupiter.api.Test;

class TextFileTest {
    private static final String TITLE = "Panen Kopi di Lereng Gunung Datang Lebih Awal";
    private static final String FIRST =
            "Petani di lereng gunung memanen kopi lebih awal karena hujan turun setiap sore sejak awal bulan.";
    private static final String SECOND =
            "Kepala desa meminta pembeli tidak menekan harga sebelum mutu biji diperiksa bersama-sama.";

    @Test
    void read_titleAndBody_arePartedByForm() {
        Article article = TextFile.read("/data/in/kopi.v2.txt", TITLE + "\n\nMALANG - " + FIRST + "\n\n" + SECOND);

        assertThat(article.id()).isEqualTo("kopi.v2");
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.body()).isEqualTo("MALANG - " + FIRST + "\n\n" + SECOND);
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void read_aPageCopiedWhole_findsTheTitleAboveTheDate() {
        Article article = TextFile.read(
                "a.txt",
                "Berita\n\nPetani memetik kopi di lereng/Net\n\nEkonomi\n\n" + TITLE
                        + "\n\nSENIN, 10 JANUARI 2022 | 18:30 WITA | LAPORAN: SITI AMINAH\n\n" + FIRST + "\n\n" + SECOND
                        + "\n\nPopuler\n\nBanjir Rendam Tiga Desa\n\nKamis, 02 Mei 2024 | 13:53");

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-01-10T10:30:00Z"));
        assertThat(article.byline()).isEqualTo("Siti Aminah");
        assertThat(new Cleaner().clean(article).body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void read_aFileThatOpensWithASentence_hasNoTitle() {
        Article article = TextFile.read("a.txt", FIRST + "\n" + SECOND);

        assertThat(article.title()).isEmpty();
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void read_oneLine_isABody() {
        assertThat(TextFile.read("a.txt", "Harga kopi naik").body()).isEqualTo("Harga kopi naik");
    }

    @Test
    void read_byteOrderMarkAndWindowsLines_areNoTrouble() {
        Article article = TextFile.read("C:\\in\\a.txt", "\uFEFF" + TITLE + "\r\n\r\n" + FIRST + "\r\n");

        assertThat(article.id()).isEqualTo("a");
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.body()).isEqualTo(FIRST);
    }

    @Test
    void read_nothing_isAnError() {
        assertThatThrownBy(() -> TextFile.read("a.txt", " \n ")).isInstanceOf(IllegalArgumentException.class);
    }
}
