package kabar.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kabar.text.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One headline in each of many languages, and texts that are in none. */
class LanguagesOfTheWorldTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @TestFactory
    Stream<DynamicTest> headline_isInItsLanguage() {
        return sentences().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " " + row[1],
                        () -> assertThat(DETECTOR.detect(row[1], "", null)).isEqualTo(row[0])));
    }

    @Test
    void detector_tellsTwoHundredLanguages() {
        assertThat(DETECTOR.languages()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(sentences().stream().map(row -> row[0]).distinct()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vladimir Putin, Xi Jinping, Joko Widodo, Narendra Modi",
                "Mohamed Salah, Sadio Mane, Victor Osimhen, Achraf Hakimi",
                "Segodnya v Moskve proshla vstrecha ministrov inostrannyh del",
                "12.30 USD 4.5 %",
                "Xqzt vlrrn ghtpq zzkr mmbvc"
            })
    void namesAndTransliterations_areInNoLanguage(String text) {
        assertThat(DETECTOR.detect(text, "", null)).isEqualTo("und");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "id"})
    void defaultLocale_changesNothing(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(DETECTOR.detect("PRESIDENT SIGNS NEW BUDGET LAW AFTER LONG DEBATE", "", null))
                    .isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void titleAndBodyOfTwoLanguages_theBodyDecides() {
        String body =
                "Umukuru w'igihugu yashikirije ijambo mu nama nshingamateka, avuga ko ivyo bihugu bibiri bizofatanya "
                        + "mu vy'ubutunzi kandi ko abanyagihugu bazoronka amazi meza mu gisagara.";

        assertThat(DETECTOR.detect("President speaks", body, null)).isEqualTo("rn");
    }

    @Test
    void wrongDeclaration_isOverruledByALongText() {
        String body =
                "Madaxweynaha ayaa sheegay in dowladda ay dhisi doonto dugsiyo cusub oo ku yaalla gobollada koonfureed.";

        assertThat(DETECTOR.detect("", body, "en")).isEqualTo("so");
        assertThat(DETECTOR.detect("Doha", "", "so")).isEqualTo("so");
    }

    private static List<String[]> sentences() {
        return Resource.lines("kabar/text/language/sentences.txt").stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
