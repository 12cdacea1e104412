package kabar.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines of a few words, where the model alone takes Indonesian for Italian or English. */
class HeadlineLanguageTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Tentara Mali Rebut Kota di Sahel
            id | FOTO: Tradisi Nyadran Warga di Lereng Merapi
            id | Menteri Kanada: Ottawa Siap Terima Pasien
            id | Momen Kapten Timnas Menangis di Doha
            id | Pejabat Berlin Akui Krisis Listrik Serius
            id | Mahkamah Agung Tolak Gugatan Petani Garut
            id | Harga Minyak Turun, Warga Antre di SPBU
            id | Presiden Buka Rapat Kabinet
            id | Gempa M 5,2 Guncang Garut, Warga Berhamburan
            id | Bandara Milano Ditutup, Ribuan Penumpang Telantar
            id | Real Madrid Tumbang di Kandang Sendiri
            id | Pasukan Prancis Ditarik dari Niger
            id | Konser Akbar di Palermo Menuai Kritik
            id | Pejabat Mahkamah Diperiksa Penyidik
            ms | Polis Tahan Dua Lelaki Kerana Samun Bank
            it | Il Senato vota la fiducia a Roma
            es | Nuevo acuerdo para los pescadores de Vigo
            pt | Mais vagas para professores em Lisboa
            en | Senate delays vote on harbour funds
            en | Trump urges allies to boost spending
            de | Angriff in der Nacht: Polizei sucht Zeugen
            it | Il governo approva la manovra a Roma
            es | Diputados investigan contratos en Bogotá
            pl | Rząd obniża podatki dla rolników
            fr | Netanyahu: le cessez-le-feu tient à Gaza
            """)
    void headline_isInItsLanguage(String language, String headline) {
        assertThat(DETECTOR.detect(headline, "", null)).isEqualTo(language);
    }
}
