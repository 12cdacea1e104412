package kabar.entities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityIdsTest {
    private static final EntityIds IDS = new EntityIds();

    @ParameterizedTest
    @CsvSource({"en,Sergei Lavrov", "ru,Сергей Лавров", "ar,سيرغي لافروف", "zh,谢尔盖·拉夫罗夫", "ja,セルゲイ・ラブロフ", "ko,세르게이 라브로프"
    })
    void person_inAnyScript_hasOneId(String language, String name) {
        assertThat(IDS.ofPerson(name, language, null)).isEqualTo("wikidata:Q58217");
    }

    @Test
    void singleName_withoutCountry_hasNone() {
        assertThat(IDS.ofPerson("Lavrov", "en", null)).isNull();
    }

    @Test
    void singleName_ofTheOneOfficeHolderOfItsCountry_hasHisId() {
        assertThat(IDS.ofPerson("Lavrov", "en", "RU")).isEqualTo("wikidata:Q58217");
    }

    @Test
    void singleName_inAnotherCountry_hasNone() {
        assertThat(IDS.ofPerson("Lavrov", "en", "BG")).isNull();
    }

    @Test
    void nobody_hasNone() {
        assertThat(IDS.ofPerson("", "und", null)).isNull();
    }
}
