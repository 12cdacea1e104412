package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by head, tail, noun before, known name and abbreviation: how far each reaches. */
class OrganisationRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lalu perusahaan Zubrin tutup | organisation Zubrin
            lalu Perusahaan Zubrin tutup | organisation Perusahaan Zubrin
            lalu perusahaan, Zubrin tutup | ``
            lalu perusahaan teknologi Zubrin Kalato tutup | organisation Zubrin Kalato
            lalu perusahaan berita {DEMONYM KZ Kazakh} Zubrin-24 tutup | organisation Zubrin-24 of KZ
            lalu perusahaan <PER Zubrin> tutup | ``
            lalu perusahaan Ahmad tutup | ``
            lalu perusahaan Ahmad Zubrin tutup | ``
            lalu perusahaan teknologi Ahmad tutup | organisation Ahmad
            lalu perusahaan <LOC Zubrin> tutup | ``
            lalu perusahaan Senin tutup | ``
            lalu perusahaan Menteri tutup | ``
            lalu perusahaan {PLACE ID Garut} tutup | ``
            lalu perusahaan Zubrin Kalato Timan Marok Sulim tutup | organisation Zubrin Kalato Timan Marok
            lalu perusahaan Zubrin Senin tutup | organisation Zubrin
            lalu perusahaan Zubrin, Kalato tutup | organisation Zubrin
            lalu Dinas Zubrin Kalato tutup | organisation Dinas Zubrin Kalato
            lalu Dinas tutup | ``
            lalu Dinas Zubrin dan tutup | organisation Dinas Zubrin
            lalu Dinas Pendidikan, dan <PER Kebudayaan> tutup | organisation Dinas Pendidikan
            Zubrin Menteri Tbk tutup | ``
            Zubrin Dinas Tbk tutup | organisation Dinas Tbk
            Zubrin World Bank Tbk tutup | organisation World Bank
            Zubrin Ahmad Tbk tutup | organisation Zubrin Ahmad Tbk
            Zubrin <PER Ahmad> Tbk tutup | ``
            lalu Dinas Zubrin dan Kalato tutup | organisation Dinas Zubrin dan Kalato
            lalu Dinas Zubrin dan Badan Kalato tutup | organisation Dinas Zubrin; organisation Badan Kalato
            lalu Dinas Zubrin dan {PLACE ID Garut} tutup | organisation Dinas Zubrin
            lalu Dinas Zubrin dan <PER Kalato> tutup | organisation Dinas Zubrin
            lalu Dinas Zubrin dan KPK tutup | organisation Dinas Zubrin; organisation KPK
            lalu Dinas Pendidikan, Kebudayaan, dan Riset tutup | organisation Dinas Pendidikan, Kebudayaan, dan Riset
            lalu Kementerian Luar Negeri {COUNTRY CN China} Rumah tutup | organisation Kementerian Luar Negeri China of CN
            lalu Kementerian Luar Negeri {COUNTRY CN China} Ahmad tutup | organisation Kementerian Luar Negeri China of CN
            lalu Kementerian Luar Negeri {COUNTRY CN China} (KLN) tutup | organisation Kementerian Luar Negeri China of CN; abbreviation KLN
            lalu Dinas Zubrin (DZ) tutup | organisation Dinas Zubrin; abbreviation DZ
            lalu Dinas Zubrin (DZ tutup | organisation Dinas Zubrin
            lalu Dinas Zubrin (DZ ABC) tutup | organisation Dinas Zubrin; abbreviation DZ ABC
            lalu Dinas Zubrin (Marokkolatoes) tutup | organisation Dinas Zubrin
            lalu Dinas Zubrin ({COUNTRY CN China}) tutup | organisation Dinas Zubrin
            lalu Dinas Zubrin Senin tutup | organisation Dinas Zubrin
            lalu Dinas <PER Zubrin> tutup | ``
            lalu Dinas-dinas Zubrin tutup | ``
            lalu DPR RI tutup | organisation DPR RI
            lalu KPK tutup | organisation KPK
            lalu kpk tutup | ``
            lalu Pertamina tutup | organisation Pertamina
            lalu Bin tutup | ``
            lalu BIN tutup | organisation BIN
            lalu Zubrin Kalato Tbk tutup | organisation Zubrin Kalato Tbk
            lalu Zubrin Kalato Tbk Timan tutup | organisation Zubrin Kalato Tbk
            lalu Menteri Zubrin Tbk tutup | ``
            Rumah Zubrin Tbk tutup | organisation Zubrin Tbk
            di Rumah Zubrin Tbk tutup | organisation Rumah Zubrin Tbk
            lalu Senin Zubrin Tbk tutup | ``
            lalu {ORGANISATION ID Zubrin Kalato} tutup | organisation Zubrin Kalato of ID
            lalu {ORGANISATION ID Zubrin Kalato=Balai Zubrin} tutup | ``
            lalu {ORGANISATION ID Rumah} tutup | ``
            lalu World Bank tutup | organisation World Bank
            lalu Bank Dunia tutup | organisation Bank Dunia
            lalu Dinas Zubrin Kalato Timan Marok Sulim Tarap Jenik Dorap Wulan Gomar tutup | organisation Dinas Zubrin Kalato Timan Marok Sulim Tarap Jenik Dorap Wulan
            lalu Dinas {PLACE ID Garut} tutup | organisation Dinas Garut of ID
            lalu <ORG Dinas Nota Menteri> tutup | organisation Dinas Nota Menteri
            lalu PT Zubrin-Kalato tutup | organisation PT Zubrin-Kalato
            """)
    void organisation_inIndonesian(String text, String found) {
        assertThat(Marked.found("id", text, false, OrganisationRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the L'AS Zubrin Club won | organisation AS Zubrin Club
            the {DEMONYM RU Russian} Foreign Ministry said | organisation Russian Foreign Ministry of RU
            the Ministry of Foreign Affairs of {COUNTRY CN China} said | organisation Ministry of Foreign Affairs of China of CN
            the Ministry of the Zubrin said | organisation Ministry of the Zubrin
            the Ministry of zubrin said | ``
            the Bank {COUNTRY CN China} said | ``
            the Zubrin University of Kalato said | organisation Zubrin University of Kalato
            the Zubrin Museum Agency said | organisation Zubrin Museum Agency
            The Agency said | ``
            the Ministry Zubrin Ahmad said | organisation Ministry Zubrin
            the Agency and Ministry said | ``
            """)
    void organisation_inEnglish(String text, String found) {
        assertThat(Marked.found("en", text, false, OrganisationRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kata Dinas {PLACE ID Garut} Tutup | organisation Dinas Garut of ID
            Kata Dinas Zubrin Tutup | ``
            Kata Zubrin Tbk Tutup | ``
            Kata KPK Tutup | organisation KPK
            """)
    void organisation_inIndonesianHeadlines(String text, String found) {
        assertThat(Marked.found("id", text, true, OrganisationRules::apply)).isEqualTo(found);
    }
}
