package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese bodies and names, rule by rule. */
class HanRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            案件由{PLACE CN 南京市}劳动争议仲裁委员会受理 | organisation 南京市劳动争议仲裁委员会 of CN
            案件由{PLACE CN 南京市}委员会受理 | organisation 南京市委员会 of CN
            案件由{PLACE CN 南京市}公司受理 | ``
            案件由{PLACE CN 南京市}科技公司受理 | ``
            案件由{PLACE CN 南京市}局受理 | ``
            案件由{PLACE CN 南京市}环境局受理 | organisation 南京市环境局 of CN
            案件由劳动争议仲裁委员会受理 | ``
            案件由{PLACE CN 南京市}，委员会受理 | ``
            案件由上海劳动争议仲裁委员会受理 | organisation 上海劳动争议仲裁委员会
            {COUNTRY FR 法国}外交部说 | organisation 法国外交部 of FR
            他毕业于{PLACE CN 北京}交通大学 | organisation 北京交通大学 of CN
            他毕业于{PLACE CN 北京}说大学 | ``
            他毕业于{PLACE CN 北京}劳动劳动劳动劳动劳动劳动委员会 | ``
            """)
    void body_inChinese(String text, String found) {
        assertThat(Marked.found("zh", text, false, HanBodies::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            法国外长<PER 勒克莱尔>将 | person 勒克莱尔 as 外长
            {COUNTRY FR 法国}外长<PER 勒克莱尔>将 | person 勒克莱尔 as 外长 of FR
            {COUNTRY FR 法国}<PER 勒克莱尔>将 | person 勒克莱尔 of FR
            校长<PER 陈建国>在会上 | person 陈建国 as 校长
            副主席<PER 周国平>出席 | person 周国平 as 副主席
            <PER 周国平>主席出席 | person 周国平 as 主席
            <PER 周国平>，主席出席 | person 周国平
            作家<PER 伊万>·<PER 彼得罗维奇>去世 | person 伊万·彼得罗维奇 as 作家
            作家<PER 伊万·彼得罗维奇>去世 | person 伊万·彼得罗维奇 as 作家
            作家<PER 伊万·彼得罗维奇·斯大林维奇>去世 | person 伊万·彼得罗维奇·斯大林维奇 as 作家
            说<PER 斯大林维奇彼得罗维奇>的 | ``
            市长<PER 王文斌>主席 | person 王文斌 as 市长
            说<PER 王2平>去世 | ``
            说<PER 王>去世 | ``
            说<PER 朋友>去世 | ``
            主席<PER 朋友>去世 | person 朋友 as 主席
            说<PER 邓国平思想>的 | person 邓国平
            说<PER 邓国平欧阳修邓国平>的 | ``
            说<ORG 邓国平思想>的 | organisation 邓国平思想
            说<LOC 邓国平>的 | place 邓国平
            """)
    void name_inChinese(String text, String found) {
        assertThat(Marked.found("zh", text, false, HanRule::apply)).isEqualTo(found);
    }
}
