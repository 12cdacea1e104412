package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by name, by legal form, by the sign of their share and by their abbreviation. */
class KnownOrganisationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | fighters of Boko Haram fled | organisation Boko Haram
            en | he left Borussia Dortmund today | organisation Borussia Dortmund of DE
            en | he left the borussia dortmund today | ``
            en | from Augsburg to Valencia and Bochum | ``
            en | he left Borussia Dortmund, as Augsburg, Valencia and Bochum hoped | organisation Borussia Dortmund of DE; organisation Augsburg of DE; organisation Valencia; organisation Bochum of DE
            en | shares of Zubrin S.p.A. fell | organisation Zubrin S.p.A
            id | saham Zubrin Kalato (IDX: ZBRN) naik | organisation Zubrin Kalato
            id | KZB (Komisi Zubrin Besar) hadir | abbreviation KZB; organisation Komisi Zubrin Besar
            en | the <ORG Sans Zubrin> (MSZ) left | organisation Sans Zubrin; abbreviation MSZ
            en | officers of {PLACE BD Zubrin} Metropolitan Police came | organisation Zubrin Metropolitan Police of BD
            """)
    void organisation_isFoundWholeWithItsCountry(String language, String text, String found) {
        assertThat(Marked.found(language, text, false, KnownOrganisationsTest::organisations))
                .isEqualTo(found);
    }

    private static void organisations(Scan scan) {
        OrganisationRules.apply(scan);
        TaggerRule.apply(scan);
    }
}
