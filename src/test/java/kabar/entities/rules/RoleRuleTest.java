package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons with their office: how far office and name reach, and whose country it is. */
class RoleRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dihadiri Menteri Luar Negeri {COUNTRY CN China} Ahmad Yi kemarin | person Ahmad Yi as Menteri Luar Negeri of CN
            dihadiri Menteri Zubrin Kalato kemarin | person Zubrin Kalato as Menteri
            dihadiri menteri Zubrin Kalato kemarin | ``
            dihadiri menteri <PER Zubrin Kalato> kemarin | person Zubrin Kalato as menteri
            dihadiri Menteri ZUBRIN kemarin | ``
            dihadiri Menteri <ORG Zubrin> kemarin | ``
            dihadiri Menteri Pertamina kemarin | ``
            dihadiri Menteri Rumah kemarin | ``
            dihadiri Gubernur {PLACE ID Jawa Barat} Ahmad Mulyadi kemarin | person Ahmad Mulyadi as Gubernur Jawa Barat of ID
            dihadiri Presiden {PLACE ID Jawa Barat} Ahmad Mulyadi kemarin | ``
            dihadiri Kapolres {PLACE ID Garut} AKBP Ahmad Wijaya kemarin | person Ahmad Wijaya as Kapolres Garut of ID
            dihadiri Kapolsek Tambun Selatan Kompol Ahmad Wijaya kemarin | person Ahmad Wijaya as Kapolsek Tambun Selatan
            dihadiri Kapolsek Tambun Kompol Ahmad Wijaya kemarin | person Ahmad Wijaya as Kapolsek Tambun
            dihadiri Kepala BMKG Ahmad Karnawati kemarin | person Ahmad Karnawati as Kepala BMKG
            dihadiri Kepala Dinas Zubrin <PER Kalato Timan> kemarin | person Kalato Timan as Kepala Dinas Zubrin
            dihadiri Kepala <ORG Zubrin Marok> <PER Kalato Timan> kemarin | person Kalato Timan as Kepala Zubrin Marok
            dihadiri Kepala Zubrin Marok <PER Kalato Timan> kemarin | person Kalato Timan as Kepala Zubrin Marok
            dihadiri Kepala Zubrin Pertamina Ahmad Timan kemarin | person Ahmad Timan as Kepala Zubrin Pertamina
            Ahmad Zubrin, presiden {COUNTRY KZ Kazakhstan}, menolak | person Ahmad Zubrin as presiden of KZ
            Zubrin Timan, presiden {COUNTRY KZ Kazakhstan}, menolak | person Zubrin Timan as presiden of KZ
            Zubrin, presiden {COUNTRY KZ Kazakhstan}, menolak | ``
            Ahmad Zubrin, presiden, menolak | person Ahmad Zubrin as presiden
            Zubrin Timan, presiden, menolak | ``
            Dinas Ahmad, presiden {COUNTRY KZ Kazakhstan}, menolak | ``
            dihadiri Presiden, Ahmad Zubrin, kemarin | person Ahmad Zubrin as Presiden
            dihadiri Presiden, Ahmad Zubrin kemarin | ``
            dihadiri Presiden, Ahmad Zubrin (5) kemarin | person Ahmad Zubrin as Presiden
            dihadiri Presiden, Zubrin Timan, kemarin | ``
            dihadiri Presiden, Dr Ahmad Zubrin, kemarin | person Ahmad Zubrin as Presiden
            dihadiri Presiden: Ahmad Zubrin kemarin | ``
            dihadiri Presiden (PT) Ahmad Zubrin kemarin | person Ahmad Zubrin as Presiden
            dihadiri Presiden dari {COUNTRY KZ Kazakhstan} Ahmad Zubrin kemarin | person Ahmad Zubrin as Presiden of KZ
            dihadiri Menteri Ahmad Zubrin dari {COUNTRY KZ Kazakhstan} kemarin | person Ahmad Zubrin as Menteri of KZ
            dihadiri {COUNTRY KZ Kazakhstan} Menteri Ahmad Zubrin kemarin | person Ahmad Zubrin as Menteri of KZ
            dihadiri Wali Kota Betlehem, Ahmad Canawati, kemarin | ``
            dihadiri Direktur Utama PT Zubrin Timan Ahmad Canawati kemarin | ``
            dihadiri Direktur ABC Zubrin kemarin | person Zubrin as Direktur ABC
            dihadiri Kapolsek Ahmad Kompol Zubrin Wijaya kemarin | person Ahmad as Kapolsek
            dihadiri menteri bagi {COUNTRY KZ Kazakhstan} Ahmad Zubrin kemarin | ``
            Direktur ABC Zubrin datang | person Zubrin as Direktur ABC
            Kepala Zubrin Pertamina Ahmad Timan datang | person Ahmad Timan as Kepala Zubrin Pertamina
            dihadiri Direktur ABC, Zubrin kemarin | ``
            dihadiri Menteri Head Corporate kemarin | ``
            dihadiri Menteri I Ahmad Kalato kemarin | ``
            """)
    void office_inIndonesian(String text, String found) {
        assertThat(Marked.found("id", text, false, RoleRule::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the {DEMONYM CN Chinese} Foreign Minister Zubrin Yi arrived | person Zubrin Yi as Foreign Minister of CN
            {COUNTRY KZ Kazakhstan}'s President Ahmad Zubrin arrived | person Ahmad Zubrin as President of KZ
            Ahmad Zubrin, the president of {COUNTRY KZ Kazakhstan}, spoke | person Ahmad Zubrin as president of KZ
            Ahmad Zubrin, {DEMONYM KZ Kazakh} president, spoke | person Ahmad Zubrin as president of KZ
            the spokesman of the {COUNTRY KZ Kazakhstan} Ahmad Zubrin spoke | person Ahmad Zubrin as spokesman of KZ
            spokesman Pertamina Kalato Ahmad Timan spoke | person Kalato Ahmad Timan as spokesman Pertamina
            President Ahmad Zubrin of {COUNTRY KZ Kazakhstan} spoke | person Ahmad Zubrin as President of KZ
            """)
    void office_inEnglish(String text, String found) {
        assertThat(Marked.found("en", text, false, RoleRule::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dihadiri Menteri Zubrin Kalato Kemarin | ``
            Dihadiri Menteri Ahmad Kalato Kemarin | person Ahmad Kalato as Menteri
            """)
    void office_inIndonesianHeadlines(String text, String found) {
        assertThat(Marked.found("id", text, true, RoleRule::apply)).isEqualTo(found);
    }
}
