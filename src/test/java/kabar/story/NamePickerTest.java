package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Article;
import kabar.enrich.Enricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePickerTest {
    private static StoryProfile naming(String... forms) {
        return News.article("n")
                .body(String.join(" lalu ", forms))
                .names(String.join("|", forms))
                .profile();
    }

    @ParameterizedTest
    @CsvSource({"11,11", "12,12", "13,12"})
    void names_areTwelveAtMost(int named, int kept) {
        String[] names = new String[named];
        for (int i = 0; i < named; i++) names[i] = "Nama" + (char) ('a' + i);

        StoryProfile profile =
                News.article("n").body(String.join(" ", names)).names(names).profile();

        assertThat(profile.names()).hasSize(kept);
    }

    @Test
    void strongForms_areFourAtMost_theWholeNameFirst() {
        StoryName name = naming("Komite Sungai Besar Raya Timur", "KSB", "KSBR", "KSBRT", "KOMSUNG", "KOMBES")
                .names()
                .get(0);

        assertThat(name.strong())
                .containsExactly(
                        NamePicker.hash("Komite Sungai Besar Raya Timur"),
                        NamePicker.hash("KSB"),
                        NamePicker.hash("KSBR"),
                        NamePicker.hash("KSBRT"));
    }

    @ParameterizedTest
    @CsvSource({"Rina Sari Dewi Hadiwijaya,4", "Rina Sari Dewi Ayu Hadiwijaya,0"})
    void person_isCalledByAPartOfAName_ofFourPartsAtMost(String name, int weak) {
        assertThat(naming(name).names().get(0).weak()).hasSize(weak);
    }

    @ParameterizedTest
    @CsvSource({"Wang Yi,1", "Wang Yii,2"})
    void part_hasThreeLettersAtLeast(String name, int weak) {
        assertThat(naming(name).names().get(0).weak()).hasSize(weak);
    }

    @Test
    void mentionInTheTitle_weighsThreeInTheBody() {
        StoryProfile profile = News.article("n")
                .title("Tama")
                .body("Wira Wira Wira Wira. Budi Budi Budi.")
                .names("Tama", "Wira", "Budi")
                .profile();

        assertThat(profile.names()).extracting(StoryName::shown).containsExactly("Wira", "Tama", "Budi");
        assertThat(profile.names()).extracting(StoryName::weight).containsExactly(4, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({"39,39", "40,40", "41,40"})
    void shownName_hasFortyUnitsAtMost(int length, int shown) {
        assertThat(naming("N" + "a".repeat(length - 1)).names().get(0).shown()).hasSize(shown);
    }

    @Test
    void countryNames_ofAMisspeltCountry_haveTheMisspellingToo() {
        Article article = Article.builder("a")
                .title("Situasi Memburuk")
                .body("Situasi di Kazakhstsn dan Kazakhstan memburuk di Almaty, kata Presiden Kazakhstan.")
                .language("id")
                .build();

        assertThat(NamePicker.countryNames(Enricher.shipped().enrich(article, 0)))
                .containsExactlyInAnyOrder("Kazakhstan", "Kazakhstsn");
    }
}
