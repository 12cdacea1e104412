package kabar.story;

import static kabar.story.News.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import kabar.state.UnknownLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryProfileTest {
    private static News meeting() {
        return article("m-1")
                .title("Ibu Kota Setujui Jembatan Baru di Teluk Sari")
                .body(
                        "Wali Kota Rina Hadiwijaya menyetujui jembatan senilai 28.585 juta. Rina berbicara kepada KSB di Teluk Sari.")
                .language("id")
                .names("Rina Hadiwijaya|Rina", "Komite Sungai Besar|KSB|Komite", "Teluk Sari")
                .country("ID", "Ibu");
    }

    private static News withForms() {
        return article("m-2")
                .body("Komite Sungai Besar (KSB) dan Rina Hadiwijaya. Rina hadir, Komite tidak.")
                .names("Rina Hadiwijaya|Rina", "Komite Sungai Besar|KSB|Komite");
    }

    @Test
    void bytes_readBack_giveTheSameProfile() {
        StoryProfile profile = withForms().profile();
        assertThat(StoryProfile.fromBytes(profile.toBytes())).isEqualTo(profile);
    }

    @Test
    void bytes_ofAnUndatedArticleInAnotherScript_readBackTheSame() {
        StoryProfile profile = article("ид-1")
                .title("王毅同俄罗斯外长通电话")
                .body("Алихан Смаилов утверждён премьером.")
                .names("Алихан Смаилов")
                .undated()
                .profile();
        assertThat(StoryProfile.fromBytes(profile.toBytes())).isEqualTo(profile);
        assertThat(profile.dated()).isFalse();
    }

    @Test
    void bytes_ofAnUnknownVersion_areRefused() {
        byte[] bytes = withForms().profile().toBytes();
        bytes[0] = 9;
        assertThatThrownBy(() -> StoryProfile.fromBytes(bytes))
                .isInstanceOf(UnknownLayout.class)
                .hasMessage("story profile layout version must be 3, was 9: start with empty state");
    }

    @Test
    void bytes_ofALongArticleFullOfNames_stayUnderOneKilobyte() {
        var body = new StringBuilder();
        String[] names = new String[60];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Организация " + (char) ('А' + i % 30) + "льфа" + i + " Северного побережья и всех островов";
            body.append(names[i])
                    .append(" объявила решение номер ")
                    .append(7000 + i)
                    .append(". ");
        }
        StoryProfile profile =
                article("long").body(body.toString()).names(names).profile();
        assertThat(profile.names()).hasSize(12);
        assertThat(profile.toBytes()).hasSizeLessThan(1024 + 512); // Cyrillic takes two bytes a letter
        assertThat(article("latin")
                        .body(body.toString().replaceAll("\\p{IsCyrillic}", "x"))
                        .profile()
                        .toBytes())
                .hasSizeLessThan(1024);
    }

    @Test
    void names_countTheTitleThreeTimes_andComeWeightiestFirst() {
        StoryProfile profile = article("n")
                .title("Baru bertemu Tama")
                .body("Wira Wira. Tama pergi.")
                .names("Wira", "Tama")
                .profile();
        assertThat(profile.names()).extracting(StoryName::shown).containsExactly("Tama", "Wira");
        assertThat(profile.names()).extracting(StoryName::weight).containsExactly(4, 2);
    }

    @Test
    void country_namedAsPlace_isNoSpecificName() {
        StoryProfile profile = article("c")
                .body("Kazakhstan and Wang Yi")
                .names("Kazakhstan", "Wang Yi")
                .country("KZ", "Kazakhstan")
                .profile();
        assertThat(profile.names()).extracting(StoryName::shown).containsExactly("Wang Yi");
        assertThat(profile.countries()).containsExactly("KZ");
    }

    @Test
    void countries_ofAnArticleAboutNone_areEmpty() {
        assertThat(withForms().profile().countries()).isEmpty();
    }

    @Test
    void abbreviation_isAStrongForm_partOfANameAWeakOne() {
        StoryProfile profile = withForms().profile();
        StoryName committee = profile.names().get(0);
        assertThat(committee.strong()).containsExactly(NamePicker.hash("Komite Sungai Besar"), NamePicker.hash("KSB"));
        assertThat(committee.weak()).startsWith(NamePicker.hash("Komite"));
        StoryName rina = profile.names().get(1);
        assertThat(rina.strong()).containsExactly(NamePicker.hash("Rina Hadiwijaya"));
        assertThat(rina.weak()).containsExactly(NamePicker.hash("Rina"), NamePicker.hash("Hadiwijaya"));
    }

    @Test
    void emptyBody_leavesTheTitle() {
        StoryProfile profile =
                article("t").title("Jembatan runtuh").language("id").profile();
        assertThat(profile.terms().size()).isEqualTo(2);
        assertThat(profile.names()).isEmpty();
    }

    @Test
    void names_beyondTheLimit_areCutBetweenCharacters() {
        String name = "Perkumpulan Penyelamat Sungai Besar Raya" + "\uD83D\uDE00".repeat(10);
        StoryProfile profile = article("x").body("oleh " + name).names(name).profile();
        assertThat(profile.names().get(0).shown()).isEqualTo("Perkumpulan Penyelamat Sungai Besar Raya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void profile_doesNotDependOnTheDefaultLocale(String locale) {
        byte[] expected = meeting().profile().toBytes();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(meeting().profile().toBytes()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void id_whenEmpty_isRefused() {
        var none = new TermVector(new int[0], new byte[0]);
        assertThatThrownBy(() -> new StoryProfile("", "", "", "", 0, true, 0, List.of(), none, News.plain(), List.of()))
                .hasMessage("id must not be empty");
    }
}
