package kabar.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
    private static List<String> lines(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next())
            lines.add(new String(line, StandardCharsets.ISO_8859_1));
        return lines;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {"'',''", "a,a", "a|,a", "a|b,a/b", "a^|b^|,a/b", "a||b,a//b", "|,''", "a^b|,a^b", "a^,a", "^^|,^"})
    void next_lineEnds_areTakenOff(String text, String expected) throws IOException {
        String input = text.replace('|', '\n').replace('^', '\r');

        assertThat(String.join("/", lines(stream(input), 100)).replace('\r', '^'))
                .isEqualTo(expected);
    }

    @Test
    void next_emptyStream_hasNoLine() throws IOException {
        assertThat(lines(stream(""), 10)).isEmpty();
    }

    @Test
    void next_anyBytes_areUntouched() throws IOException {
        byte[] bytes = {(byte) 0xff, 0, (byte) 0xc3, '\n', (byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes));

        assertThat(reader.next()).containsExactly(0xff, 0, 0xc3);
        assertThat(reader.next()).containsExactly(0xef, 0xbb, 0xbf);
        assertThat(reader.next()).isNull();
    }

    @Test
    void next_lineBeyondTheLimit_isCutAndTheNextIsWhole() throws IOException {
        assertThat(lines(stream("0123456789X\n0123456789\nab"), 10)).containsExactly("0123456789", "0123456789", "ab");
    }

    @Test
    void next_lineLongerThanAllBuffers_isWhole() throws IOException {
        String line = "x".repeat(300_000);

        assertThat(lines(stream(line + "\n" + line), LineReader.MAX_LINE)).containsExactly(line, line);
    }

    @Test
    void next_fromASlowStream_findsTheSameLines() throws IOException {
        InputStream slow = new InputStream() {
            private final InputStream in = stream("satu\r\ndua\n\ntiga");

            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return in.read(bytes, offset, 1);
            }
        };

        assertThat(lines(slow, 10)).containsExactly("satu", "dua", "", "tiga");
    }
}
