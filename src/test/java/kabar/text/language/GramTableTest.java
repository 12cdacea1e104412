package kabar.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GramTableTest {
    @Test
    void points_gramsOfAWord_countTwice() {
        var table = GramTable.read(List.of("= aa", "3 _abcd bcde_", "1 _abcde_", "= bb", "5 cde_"));

        assertThat(table.points(SpelledWords.of("abcde"))).containsExactly(2 * (3 + 3 + 1), 2 * 5);
    }

    @Test
    void points_aWordThatMayBeAName_countsOnce() {
        var table = GramTable.read(List.of("= aa", "3 _abc_"));

        assertThat(table.points(SpelledWords.of("x y Abc"))).containsExactly(3);
        assertThat(table.points(SpelledWords.of("x y abc"))).containsExactly(6);
    }

    @Test
    void points_borderedGram_isNoneInsideAWord() {
        var table = GramTable.read(List.of("= aa", "3 _ab_ abcd"));

        assertThat(table.points(SpelledWords.of("xabx abcdx"))).containsExactly(0);
    }

    @Test
    void pointsInside_gramWithoutBorder_countsAtTheBorderToo() {
        var table = GramTable.readInside(List.of("= aa bb", "aa 3 abcd", "bb -2 _a"));

        assertThat(table.languages()).containsExactly("aa", "bb");
        assertThat(table.points(SpelledWords.of("abcdx"))).containsExactly(6, -4);
    }

    @Test
    void points_weightAlone_isWhatEveryTextHas() {
        var table = GramTable.read(List.of("= aa", "-7", "2 _ab_"));

        assertThat(table.points(SpelledWords.of("ab"))).containsExactly(-3);
        assertThat(table.points(SpelledWords.of("zz"))).containsExactly(-7);
    }

    @Test
    void points_combiningAccents_areNotWritten() {
        var table = GramTable.read(List.of("= yo", "4 _ẹ_"));

        assertThat(table.points(SpelledWords.of("ẹ\u0301"))).containsExactly(8);
    }
}
