package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kabar.article.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @MethodSource("oddities")
    void mend_anOddSign_isMendedAndFlagged(String written, String mended, String flag) {
        List<Flag> flags = new ArrayList<>();

        assertThat(Characters.mend(written, flags)).isEqualTo(mended);
        assertThat(flags.stream().map(Flag::code))
                .containsExactlyElementsOf(flag.isEmpty() ? List.of() : List.of(flag));
    }

    private static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of("Baris satu\r\nBaris dua\rtiga", "Baris satu\nBaris dua\ntiga", ""),
                Arguments.of("a\tb\u00A0c\u2009d\u3000e", "a b c d e", ""),
                Arguments.of("Cafe\u0301 Jakarta", "Caf\u00E9 Jakarta", ""),
                Arguments.of("nul\u0000 dan bel\u0007", "nul dan bel", "control"),
                Arguments.of("Chi\u200Bna", "China", "zero-width"),
                Arguments.of("Chi\u200Dna", "China", "zero-width"),
                Arguments.of("می\u200Cشود", "می\u200Cشود", ""),
                Arguments.of("\uFEFFJudul", "Judul", ""),
                Arguments.of("Don\u00ADners\u00ADtag", "Donnerstag", ""),
                Arguments.of("\u202Egnijieb\u202C", "gnijieb", "bidi"),
                Arguments.of("rusak \uD800 di sini", "rusak \uFFFD di sini", "lone-surrogate"),
                Arguments.of("tanda \uDB40\uDC41 gaib", "tanda  gaib", "zero-width"),
                Arguments.of("Z" + "\u0335".repeat(9) + "a", "Z" + "\u0335".repeat(8) + "a", "stacked-marks"),
                Arguments.of("e\u200B\u0301", "\u00E9", "zero-width"),
                Arguments.of("😀 𠀋", "😀 𠀋", ""),
                Arguments.of("satu\u2028dua", "satu\ndua", ""));
    }

    /** Runs that a few marks of which any script may use, each after one letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301", // acute
                "\u0301\u0323", // above and below in turn, which NFC would sort
                "\u0F39", // Tibetan tsa -phru
                "\u0F71\u0F72", // Tibetan vowels
                "\u05B0\u05BC", // Hebrew points
                "\u20DD", // enclosing circle
                "\u09BE", // Bengali vowel that stands beside its letter
                "\u1161", // Hangul vowel
                "\u11A8", // Hangul final
                "\uD834\uDD65\uD834\uDD6E", // musical stems, beyond the first plane
                "\u0301\u200B", // parted by what cannot be seen
                "\u0301\u034F" // parted by the joiner of graphemes
            })
    void mend_aRunOfMarks_isCutAfterEightAndTakesNoTime(String mark) {
        List<Flag> flags = new ArrayList<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String mended = Characters.mend("a" + mark.repeat(500_000 / mark.length()) + "b", flags);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        assertThat(mended.codePointCount(0, mended.length())).isBetween(9, 10);
        assertThat(mended).endsWith("b");
        assertThat(flags).contains(Flag.STACKED_MARKS);
        assertThat(millis).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0F67\u0F90\u0FB5\u0FA8\u0FB3\u0FBA\u0FBC\u0FBB\u0F82", // the highest Tibetan stack
                "\u1019\u103C\u103D\u103E\u1031\u102C\u1037\u103A", // Burmese
                "\u05E9\u05BC\u05C1\u05B8\u0591\u05BD", // Hebrew with points, accent and meteg
                "\u0E01\u0E34\u0E48", // Thai
                "\u0915\u093C\u094D\u200D", // Hindi
            })
    void mend_stacksOfRealLanguages_areKept(String stack) {
        List<Flag> flags = new ArrayList<>();
        assertThat(Normalizer.normalize(Characters.mend(stack + " x", flags), Normalizer.Form.NFD))
                .isEqualTo(Normalizer.normalize(stack + " x", Normalizer.Form.NFD));
        assertThat(flags).isEmpty();
    }

    @Test
    void mend_manyHangulInitials_takesNoTime() {
        List<Flag> flags = new ArrayList<>();
        String text = "\u1100".repeat(300_000);
        assertThat(Characters.mend(text, flags)).isEqualTo(text);
        assertThat(Characters.mend("\u1112\u1161\u11AB\u1100\u116E\u11A8", flags))
                .isEqualTo("\uD55C\uAD6D");
    }

    @Test
    void mend_nothingOdd_givesTheSameInstance() {
        for (String text : List.of("Jakarta – “Ya”, kata Đặng.", "في الصين", "中国", "Казахстан", "한국", "हिन्दी")) {
            assertThat(Characters.mend(text, new ArrayList<>())).isSameAs(text);
        }
    }

    @Test
    void mend_aWordOfAMegabyte_isFlaggedOnce() {
        List<Flag> flags = new ArrayList<>();
        String text = "x".repeat(1 << 20);

        assertThat(Characters.mend(text, flags)).isSameAs(text);
        assertThat(flags).containsExactly(Flag.LONG_WORD);
    }
}
