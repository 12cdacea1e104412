package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of signs that each stand for a country, and the words in which the same signs stand. */
class SignRunsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 中美元首通话        | CN US
            zh | 中俄边境贸易        | CN RU
            zh | 美日韩三国会谈      | US JP KR
            zh | 俄乌冲突            | RU UA
            zh | 印巴停火            | IN PK
            zh | 巴以局势            | PS IL
            zh | 中美洲国家          |
            zh | 会议中美方表示      | US
            zh | 其中日本最多        | JP
            zh | 其中德国队          | DE
            zh | 英法律师            |
            zh | 中国和日本          | CN JP
            ja | 日韓首脳会談        | JP KR
            ja | 米中両政府          | US CN
            ja | 日米韓の協力        | JP US KR
            ja | 日中の気温          |
            ja | 日中関係の改善      | JP CN
            ja | 毎日米を食べる      |
            ko | 한미일 회담         | KR US JP
            ko | 미중 무역전쟁       | US CN
            ko | 한일관계가          | KR JP
            ko | 북미 정상회담       |
            ko | 북미정상회담        | KP US
            ko | 남북은              | KR KP
            ko | 한미약품            |
            en | 中美元首通话        |
            """)
    void find_signsBesideEachOther_areCountriesUnlessTheyAreWords(String language, String text, String codes) {
        assertThat(Texts.found(language, text)).isEqualTo(codes == null ? "" : codes);
    }

    @org.junit.jupiter.api.Test
    void find_run_hasAHitForEachSign() {
        assertThat(Texts.GAZETTEER.find(Tokens.of("谈中美关系"), "zh"))
                .extracting(
                        hit -> hit.start() + "-" + hit.end() + " " + hit.entry().name())
                .containsExactly("1-2 China", "2-3 United States");
    }
}
