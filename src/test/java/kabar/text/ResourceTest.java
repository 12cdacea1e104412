package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What word lists and tables are read with. */
class ResourceTest {
    @Test
    void lines_leaveOutCommentsAndBlankOnes() {
        byte[] file = "# a comment\nsatu\tÅ\n\n  \r\ndua # kept\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Resource.lines(file)).containsExactly("satu\tÅ", "dua # kept");
    }

    @Test
    void missingFile_isNamed() {
        assertThatThrownBy(() -> Resource.bytes("kabar/text/nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("missing on the class path: kabar/text/nowhere.txt");
    }
}
