package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the tagger's names is kept, as what, and where it begins and ends. */
class TaggedNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lalu <PER Ahmad Zubrin> datang | person Ahmad Zubrin
            lalu <PER Ahmad> datang | person Ahmad
            lalu <PER Senin Ahmad Zubrin> datang | person Ahmad Zubrin
            lalu <PER Rumah Ahmad Zubrin> datang | person Ahmad Zubrin
            lalu <PER Ahmad Rumah> datang | ``
            lalu <PER Ahmad Li> datang | person Ahmad Li
            lalu <PER FIFA Ahmad Zubrin> datang | person Ahmad Zubrin
            lalu <PER Ahmad Menteri Zubrin> datang | person Ahmad
            lalu Zubrin Juli <PER Ahmad Timan> datang | person Juli Ahmad Timan
            lalu zubrin Juli <PER Ahmad Timan> datang | person Ahmad Timan
            lalu Zubrin juli <PER Ahmad Timan> datang | person Ahmad Timan
            lalu Zubrin, Juli <PER Ahmad Timan> datang | person Ahmad Timan
            lalu I <PER Ahmad Timan> datang | person I Ahmad Timan
            lalu J <PER Ahmad Timan> datang | person Ahmad Timan
            lalu I <PER Zubrin Ahmad> datang | person Zubrin Ahmad
            lalu <PER Ahmad Zubrin> ABC datang | person Ahmad Zubrin
            lalu <PER Ahmad A38> datang | ``
            lalu <PER Ahmad Zubrin> A38 datang | ``
            lalu <PER Ahmad Zubrin>, A38 datang | person Ahmad Zubrin
            lalu <PER Ahmad Zubrin2000> datang | person Ahmad Zubrin2000
            lalu <PER M A> datang | ``
            lalu <PER Zubrin Kidul> datang | ``
            lalu <PER Ahmad Kidul> datang | person Ahmad Kidul
            lalu <PER Ahmad Zubrin> Timan datang | person Ahmad Zubrin Timan
            lalu <PER Ahmad Zubrin> <PER Timan> datang | person Ahmad Zubrin
            lalu <PER Gedung Zubrin> datang | ``
            lalu <PER Zubrin Gedung> datang | ``
            lalu <PER Zubrin> Gedung datang | ``
            lalu <PER ahmad zubrin> datang | ``
            lalu <PER Ahmad zubrin> datang | person Ahmad
            lalu Gedung <PER Ahmad> datang | ``
            lalu <PER Rumah Besar> datang | ``
            lalu <PER McLaren Zubrin> datang | organisation McLaren Zubrin
            lalu <PER McZubrin> datang | organisation McZubrin
            lalu <PER PhD MSC> datang | ``
            lalu <PER SpA MSC> datang | ``
            lalu <PER ABCD Zubrin> datang | organisation ABCD Zubrin
            lalu <PER Zubrin Agency> datang | organisation Zubrin Agency
            lalu <PER Ahmad Agency> datang | organisation Ahmad Agency
            Ahmad datang, <PER Ahmad> datang | person Ahmad
            <PER Budi> datang | person Budi
            <PER J> datang | ``
            lalu <ORG Zubrin Kalato> datang | organisation Zubrin Kalato
            lalu <ORG Zubrin> datang | organisation Zubrin
            lalu <ORG Rumah> datang | ``
            lalu <ORG Dinas> datang | ``
            lalu <ORG DINAS> datang | organisation DINAS
            <ORG Rumah Zubrin Kalato> datang | organisation Zubrin Kalato
            lalu <ORG Zubrin, Kalato> datang | organisation Zubrin
            lalu <ORG Dinas Zubrin, Kalato, dan Timan> datang | organisation Dinas Zubrin, Kalato, dan Timan
            lalu <ORG Zubrin dan Kalato Timan> datang | organisation Zubrin; organisation Kalato Timan
            lalu <ORG Menteri Zubrin> datang | ``
            lalu <ORG Gedung Zubrin> datang | ``
            lalu <ORG Rumah Besar Zubrin> datang | ``
            lalu <ORG Rumah Zubrin> datang | ``
            lalu <ORG zubrin Kalato> datang | ``
            lalu Direktur <ORG Utama Zubrin> datang | ``
            lalu <ORG Zubrin Kalato> (ZK) datang | organisation Zubrin Kalato; abbreviation ZK
            """)
    void taggedName_inIndonesian(String text, String found) {
        assertThat(Marked.found("id", text, false, TaggerRule::last)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A <PER Ahmad Zubrin> came | person Ahmad Zubrin
            <PER A Ahmad Zubrin> came | person Ahmad Zubrin
            <ORG A Zubrin Kalato> came | organisation Zubrin Kalato
            then <PER Ahmad van der Zubrin> came | person Ahmad van der Zubrin
            """)
    void taggedName_inALanguageWithoutAListOfWords(String text, String found) {
        assertThat(Marked.found("sw", text, false, TaggerRule::last)).isEqualTo(found);
        assertThat(Marked.found("sw", text, false, TaggerRule::first)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            then <PER Ahmad van der Zubrin> came to the town | person Ahmad van der Zubrin
            <PER Reports> came to the town | ``
            along <PER Ahmad Zubrin Street> to the town | ``
            then <ORG L'Zubrin Kalato> came to the town | organisation Zubrin Kalato
            then <LOC Kalato> came to the town | place Kalato
            """)
    void taggedName_inALanguageWithAListOfWords_goesBeforeTheRules(String text, String found) {
        assertThat(Marked.found("en", text, false, TaggerRule::first)).isEqualTo(found);
        assertThat(Marked.found("en", text, false, TaggerRule::last)).isEmpty();
    }

    @Test
    void taggedName_whereCapitalsSayNothing_isWhatTheRulesHaveLeft() {
        assertThat(Marked.found("en", "then <PER ahmad zubrin> came to the old town by bus", false, TaggerRule::last))
                .isEqualTo("person ahmad zubrin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kata <PER Ahmad Zubrin> Datang | ``
            """)
    void taggedName_inIndonesianHeadlines(String text, String found) {
        assertThat(Marked.found("id", text, true, TaggerRule::last)).isEqualTo(found);
    }
}
