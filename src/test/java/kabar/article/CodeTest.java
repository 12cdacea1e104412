package kabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of the contract; a reader of records goes by them. */
class CodeTest {
    private static Stream<Code> codes() {
        return Stream.<Code[]>of(Verdict.Rule.values(), Story.Link.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void meaning_isOneSentence(Code code) {
        assertThat(code.meaning()).matches("[A-Z][^.]+\\.");
    }

    @Test
    void rules_standInRecordsByTheseWords() {
        assertThat(Verdict.Rule.values())
                .extracting(Code::code)
                .containsExactly(
                        "exact-words",
                        "near-copy",
                        "near-excerpt",
                        "near-copy-new-country",
                        "near-fuller",
                        "correction-same-publisher",
                        "short",
                        "new",
                        "not-near-phrases",
                        "not-near-words",
                        "not-near-item",
                        "template-numbers",
                        "template-names",
                        "template-topics",
                        "revision-major",
                        "revision-minor",
                        "retraction-status",
                        "retraction-marker",
                        "override",
                        "story");
    }

    @Test
    void links_standInRecordsByTheseWords() {
        assertThat(Story.Link.values()).extracting(Code::code).containsExactly("new", "same", "develops");
    }
}
