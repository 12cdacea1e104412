package kabar.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageSetsTest {
    @Test
    void sentences_endAtTheirMarks_andFurnitureIsNone() {
        assertThat(LanguageSets.sentences(
                        "Harga cabai turun di pasar kota. Pedagang senang! \"Kami jual lebih murah sekarang.\" Kata dia.\n"
                                + "BACA JUGA BERITA LAIN DI SINI\nApakah hujan akan turun besok pagi? Ya."))
                .containsExactly(
                        "Harga cabai turun di pasar kota.",
                        "\"Kami jual lebih murah sekarang.\"",
                        "Apakah hujan akan turun besok pagi?");
    }
}
