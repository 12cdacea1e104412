package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines of a few words, where the model alone takes Indonesian for Italian or English. */
class HeadlineLanguageTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Tentara Mali Rebut Kota di Sahel
            id | FOTO: Tradisi Nyadran Warga di Lereng Merapi
            id | Menteri Kanada: Ottawa Siap Terima Pasien
            id | Momen Kapten Timnas Menangis di Doha
            id | Pejabat Berlin Akui Krisis Listrik Serius
            id | Mahkamah Agung Tolak Gugatan Petani Garut
            ms | Polis Tahan Dua Lelaki Kerana Samun Bank
            it | Il Senato vota la fiducia a Roma
            es | Nuevo acuerdo para los pescadores de Vigo
            pt | Mais vagas para professores em Lisboa
            en | Senate delays vote on harbour funds
            """)
    void headline_isInItsLanguage(String language, String headline) {
        assertThat(detector.detect(headline, "", null)).isEqualTo(language);
    }
}
