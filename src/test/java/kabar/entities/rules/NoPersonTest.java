package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.entities.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Indonesian advertorials, laws, tables and headings write with capitals, and who is named beside it. */
class NoPersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toko itu menjual Zentra B47 dengan harga tiga juta rupiah.",
                "Pilihan warnanya adalah Velvet Sunshine dan hitam.",
                "Aplikasi ini punya fitur Screen Recorder untuk pengguna baru.",
                "Banjir merendam Sukajaya Kidul sejak subuh.",
                "Perkara itu dicatat dengan nomor PUU-XIX.",
                "Mereka mengucap syukur kepada Allah SWT.",
                "Warga melihat Prasasti Tirtasari dari dekat.",
            })
    void productsPlacesAndFormulas_areNoPersons(String text) {
        assertThat(Report.indonesian(text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Juara pertama adalah Fabio Salvatore ITA Motor Balap, disusul pembalap lain. | Fabio Salvatore",
                "Hal itu dikatakan Faisal Al Bahri di Jakarta. | Faisal Al Bahri",
                "Gelar juara diraih pebulutangkis Wang Po Zhe pada Minggu. | Wang Po Zhe",
            })
    void namesBesideOtherWords_keepTheirBorders(String text, String name) {
        assertThat(Report.indonesian(text).persons()).containsExactly(name);
    }

    @Test
    void firstWordOfAProduct_isNoPersonEither() {
        assertThat(Report.indonesian("\"Harga turun,\" sebut Marsa Online dalam laporannya.")
                        .persons())
                .isEmpty();
    }
}
