package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Entity;
import kabar.entities.Report;
import kabar.geo.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by head, tail, abbreviation and kind. */
class OrganisationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Hal itu disampaikan Kementerian Luar Negeri China pada Senin. | Kementerian Luar Negeri China | CN",
                "id | Angka itu dikutip dari Kementerian Kesehatan Kazakhstan. | Kementerian Kesehatan Kazakhstan | KZ",
                "id | Polda Riau menangkap dua tersangka. | Polda Riau | ID",
                "id | Lembaga itu bekerja sama dengan Universitas Gadjah Mada. | Universitas Gadjah Mada | ID",
                "id | Penyidik KPK memeriksa tiga saksi. | KPK |",
                "id | Saham PT Sumber Makmur Tbk naik tipis. | PT Sumber Makmur Tbk |",
                "id | Saham Acme Holdings naik tipis. | Acme Holdings |",
                "id | Kabar itu disiarkan saluran berita Kazakh Habar-24 semalam. | Habar-24 | KZ",
                "id | Calon jemaah menghubungi Kementerian Haji dan Umrah. | Kementerian Haji dan Umrah |",
                "id | Acara itu digelar Dinas Kepemudaan, Olahraga, dan Pariwisata. | Dinas Kepemudaan, Olahraga, dan Pariwisata |",
                "id | Laporan itu disusun kelompok HAM Amnesty International. | Amnesty International |",
                "fr | Le match de L'AS Vita Club a eu lieu hier. | AS Vita Club |",
                "tr | Olay, Boğaziçi Üniversitesi önünde yaşandı. | Boğaziçi Üniversitesi |",
                "en | The Russian Foreign Ministry denied the report. | Russian Foreign Ministry | RU",
                "en | He studied at the University of Oxford for years. | University of Oxford |",
                "en | Shares of Acme Holdings fell sharply. | Acme Holdings |",
                "en | The move was criticised by the Ministry of Foreign Affairs. | Ministry of Foreign Affairs |",
            })
    void organisation_isFoundWithItsCountry(String language, String text, String name, String country) {
        Entity organisation = Report.in(language, text).only(Entity.Type.ORGANISATION);
        assertThat(organisation.name()).isEqualTo(name);
        assertThat(organisation.country()).isEqualTo(country);
    }

    @Test
    void abbreviation_isAMentionOfTheFullName() {
        Entity organisation = Report.indonesian(
                        "Pasukan Organisasi Perjanjian Keamanan Kolektif (CSTO) tiba. Misi CSTO berakhir dua hari kemudian.")
                .only(Entity.Type.ORGANISATION);
        assertThat(organisation.name()).isEqualTo("Organisasi Perjanjian Keamanan Kolektif");
        assertThat(organisation.mentions())
                .extracting("text")
                .containsExactly("Organisasi Perjanjian Keamanan Kolektif", "CSTO", "CSTO");
    }

    @Test
    void shorterSpelling_foldsIntoTheLonger() {
        assertThat(Report.indonesian("Komisi III DPR RI menggelar rapat. Ketua Komisi III DPR menutup rapat itu.")
                        .organisations())
                .containsExactly("Komisi III DPR RI");
    }

    @Test
    void namesJoinedByAnd_areTwo() {
        assertThat(Report.indonesian("Rapat dihadiri Kementerian Keuangan dan Kementerian Perdagangan.")
                        .organisations())
                .containsExactly("Kementerian Keuangan", "Kementerian Perdagangan");
    }

    @Test
    void endOfALongerName_foldsIntoIt() {
        assertThat(Report.in(
                                "en",
                                "The Thai Meteorological Department issued a warning. The Meteorological Department did so twice.")
                        .organisations())
                .containsExactly("Thai Meteorological Department");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kementerian itu belum menjawab.",
                "Kabar itu dikutip dari Reuters.",
                "Berita itu dimuat Kompas.com dan CNN Indonesia.",
                "Perusahaan di Jakarta itu tutup.",
            })
    void headAlone_agencyOrOutlet_isNone(String text) {
        assertThat(Report.indonesian(text).organisations()).isEmpty();
    }

    @Test
    void knownInstitution_bringsItsCountry() {
        Entity organisation = Report.in("en", "Lawmakers in the Duma voted late.")
                .knows(Entry.Kind.ORGANISATION, "RU", "Duma")
                .only(Entity.Type.ORGANISATION);
        assertThat(organisation.country()).isEqualTo("RU");
    }
}
