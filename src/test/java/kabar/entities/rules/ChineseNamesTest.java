package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Entity;
import kabar.article.Mention;
import kabar.entities.Report;
import kabar.geo.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons and organisations in Chinese, which has neither capitals nor spaces. */
class ChineseNamesTest {
    private static Report chinese(String body) {
        return Report.in("zh", body)
                .knows(Entry.Kind.COUNTRY, "RU", "俄罗斯")
                .knows(Entry.Kind.COUNTRY, "FR", "法国")
                .knows(Entry.Kind.PLACE, "CN", "北京")
                .knows(Entry.Kind.PLACE, "CN", "南京市");
    }

    @Test
    void person_withCountryAndOffice_hasBoth() {
        Entity person = chinese("记者昨天获悉，法国外长勒克莱尔将于下周到访。").only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo("勒克莱尔");
        assertThat(person.role()).isEqualTo("外长");
        assertThat(person.country()).isEqualTo("FR");
    }

    @ParameterizedTest
    @CsvSource({
        "校长陈建国在会上介绍了情况。, 陈建国",
        "市民李秀兰告诉记者，今年雨水多。, 李秀兰",
        "發言人張志明表示，會議延期。, 張志明",
        "作家伊万·彼得罗维奇去世。, 伊万·彼得罗维奇",
    })
    void person_inSimplifiedAndTraditionalSigns_isFound(String text, String name) {
        assertThat(chinese(text).persons()).containsExactly(name);
    }

    @Test
    void person_namedAgain_isOneWithAllMentions() {
        Entity person = chinese("副主席周国平出席了开幕式。此后周国平又参观了工厂，并同周国平的老师见面。").only(Entity.Type.PERSON);
        assertThat(person.mentions()).extracting(Mention::text).containsExactly("周国平", "周国平", "周国平");
        assertThat(person.mentions()).extracting(Mention::start).containsExactly(3, 15, 27);
    }

    @ParameterizedTest
    @CsvSource({
        "他毕业于北京交通大学。, 北京交通大学",
        "案件由南京市劳动争议仲裁委员会受理。, 南京市劳动争议仲裁委员会",
    })
    void organisation_fromAPlaceToItsLastWord_isOne(String text, String name) {
        assertThat(chinese(text).organisations()).containsExactly(name);
    }

    @Test
    void person_withANounBehindTheName_isNamedWithoutIt() {
        assertThat(chinese("会议讨论了邓国平思想的意义。").persons()).containsExactly("邓国平");
    }

    @Test
    void commonWords_areNoNames() {
        Report report = chinese("今年天气很好，大家都很高兴，孩子们在公园里玩耍。");
        assertThat(report.persons()).isEmpty();
        assertThat(report.organisations()).isEmpty();
    }

    @Test
    void aMegabyteOfSigns_isReadInLinearTime() {
        assertThat(chinese("王国公司".repeat(80_000)).entities()).isNotNull();
    }
}
