package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "'Kazakhstan: 164 orang', 'Kazakhstan: 164 orang'",
        "中国 и Россия, 中国 и Россия",
        "'a\u001b]0;title\u0007b', 'a\uFFFD]0;title\uFFFDb'",
        "'a\u0000b\u007fc\u009bd', 'a\uFFFDb\uFFFDc\uFFFDd'",
        "'one\r\ntwo\tthree', 'one  two three'",
        "'a\u202eb\u2066c', 'a\uFFFDb\uFFFDc'",
        "'a\ud800b', 'a\uFFFDb'",
        "'\ud83d\udcf0 news', '\ud83d\udcf0 news'",
    })
    void safe_replacesWhatCouldSteerATerminal(String text, String shown) {
        assertThat(Terminal.safe(text)).isEqualTo(shown);
    }
}
