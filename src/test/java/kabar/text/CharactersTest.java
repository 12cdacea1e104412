package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kabar.article.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
                Arguments.of("nul\u0000 dan bel\u0007", "nul dan bel", "control-characters"),
                Arguments.of("Chi\u200Bna", "China", "invisible-characters"),
                Arguments.of("Chi\u200Dna", "China", "invisible-characters"),
                Arguments.of("می\u200Cشود", "می\u200Cشود", ""),
                Arguments.of("\uFEFFJudul", "Judul", ""),
                Arguments.of("Don\u00ADners\u00ADtag", "Donnerstag", ""),
                Arguments.of("\u202Egnijieb\u202C", "gnijieb", "direction-overrides"),
                Arguments.of("rusak \uD800 di sini", "rusak \uFFFD di sini", "lone-surrogates"),
                Arguments.of("tanda \uDB40\uDC41 gaib", "tanda  gaib", "invisible-characters"),
                Arguments.of(
                        "Z\u0335\u0336\u0337\u0338\u0334\u0335\u0336\u0337a",
                        "Z\u0335\u0336\u0337\u0338a",
                        "stacked-marks"),
                Arguments.of("😀 𠀋", "😀 𠀋", ""),
                Arguments.of("satu\u2028dua", "satu\ndua", ""));
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
