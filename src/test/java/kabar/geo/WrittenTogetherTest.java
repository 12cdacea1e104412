package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with what a language writes together with them, and words in which the same letters mean no country. */
class WrittenTogetherTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            am | የኬንያ መንግሥት ከሶማሊያ ጋር   | KE SO
            am | ኢትዮጵያና ኤርትራ              | ET ER
            am | ሱዳናዊው ተጫዋች               | SD
            ti | ንኢትዮጵያን ንኤርትራን           | ET ER
            om | Keeniyaatti fi Itoophiyaan | KE ET
            sn | kuZimbabwe nemuZambia     | ZW ZM
            xh | eMzantsi Afrika           | ZA
            xh | KwiKenya                  | KE
            zu | wase-Ningizimu Afrika     | ZA
            so | Soomaaliyeed iyo Itoobiyaanka | SO ET
            he | בצרפת ומגרמניה            | FR DE
            ga | leis an tSín agus i nGearmáin | CN DE
            ka | საფრანგეთში               | FR
            ne | भुटानमा र नेपालको         | BT NP
            gu | ફ્રાન્સ અને જાપાનમાં      | FR JP
            ru | губернатор Самарской области | RU
            th | รัฐบาลลาวและจีน           | LA CN
            """)
    void find_affixes_leaveTheName(String language, String text, String codes) {
        assertThat(Texts.found(language, text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            th | ระบบคลาวด์ใหม่
            th | ร้านขนมจีน
            th | สภากาชาด
            zh | 马里奥的游戏
            fa | روز دوشنبه
            en | the iPhone and the eBay shop
            """)
    void find_lettersOfAnotherWord_giveNone(String language, String text) {
        assertThat(Texts.found(language, text)).isEmpty();
    }
}
