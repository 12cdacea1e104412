package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places by known name, by the kind before them and by the tagger. */
class PlaceRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            di {PLACE ID Garut} tutup | place Garut of ID
            di {CAPITAL ID Jakarta} tutup | place Jakarta of ID
            di {CITY ID Garut} tutup | ``
            {PLACE ID di Pati} tutup | place Pati of ID
            di {PLACE ID Kota Garut} tutup | place Kota Garut of ID
            lalu Zubrin {PLACE ID Garut} tutup | place Garut of ID
            lalu Zubrin {PLACE ID Ahmad} tutup | ``
            lalu zubrin {PLACE ID Ahmad} tutup | place Ahmad of ID
            lalu Zubrin {PLACE ID Ahmad Timan} tutup | place Ahmad Timan of ID
            di Kabupaten Zubrin tutup | place Zubrin
            di kabupaten Zubrin Kalato tutup | place Zubrin Kalato
            di Kabupaten, Zubrin tutup | ``
            di Kabupaten zubrin tutup | ``
            di Kabupaten ZUBRIN tutup | ``
            di Kabupaten Zubrin Kalato Timan Marok Sulim tutup | place Zubrin Kalato Timan Marok
            di Kabupaten Zubrin Kecamatan Kalato tutup | place Zubrin; place Kalato
            di Kabupaten Zubrin Senin tutup | place Zubrin
            di Kabupaten Zubrin <PER Kalato> tutup | place Zubrin
            di Kabupaten {PERSON RU Putin} tutup | ``
            di <LOC Zubrin> tutup | place Zubrin
            di <LOC Zubrin Kalato> tutup | place Zubrin Kalato
            di <LOC Rumah> tutup | ``
            di <LOC Rumah Zubrin> tutup | ``
            di <LOC Nuclear Medicine> tutup | place Nuclear Medicine
            di <LOC Senin> tutup | ``
            di <LOC zubrin> tutup | ``
            di {COUNTRY KZ Kazakhstan} dan <LOC Kazakhstsn> tutup | ``
            di {COUNTRY KZ Kazakhstan} dan <LOC Kazakhx> tutup | place Kazakhx
            di {PLACE KZ Kazakhstan} dan <LOC Kazakhstsn> tutup | place Kazakhstan of KZ; place Kazakhstsn
            di {COUNTRY KZ Kazakhstan} dan <LOC Kazurbstan> tutup | place Kazurbstan
            di {PERSON KZ Kazakhstan} <LOC Zubrin> tutup | place Zubrin
            """)
    void place_inIndonesian(String text, String found) {
        assertThat(Marked.found("id", text, false, PlaceRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            in Province Zubrin now | ``
            in the <LOC Gulf> now | ``
            """)
    void place_inEnglish(String text, String found) {
        assertThat(Marked.found("en", text, false, PlaceRules::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Di Kabupaten Zubrin Tutup | ``
            Di {PLACE ID Garut} Tutup | place Garut of ID
            """)
    void place_inIndonesianHeadlines(String text, String found) {
        assertThat(Marked.found("id", text, true, PlaceRules::apply)).isEqualTo(found);
    }
}
