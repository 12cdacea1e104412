package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Verdict.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each constant by which copies and versions are told apart, just above and just below: a tenth more or less is red here. */
class MatchThresholdsTest {
    private final Bench bench = new Bench();

    /** Words number {@code from} to {@code to}, each another. */
    private static String words(int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++)
            text.append("kata")
                    .append((char) ('a' + i / 676))
                    .append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i % 26))
                    .append(' ');
        return text.toString();
    }

    private Rule rule(String earlier, Draft later) {
        bench.judge(Draft.of("a").body(earlier));
        return bench.judge(later).verdict().rule();
    }

    private Rule ruleOfACopy(String earlier, String later) {
        return rule(earlier, Draft.of("b").from("Lain").body(later));
    }

    private Rule ruleOfAVersion(String before, String after) {
        return rule(before, Draft.of("a").body(after));
    }

    @ParameterizedTest
    @CsvSource({"149,NEAR_COPY", "150,NEAR_FULLER"})
    void copy_isFullerFromHalfAsMuchAgain(int words, Rule expected) {
        assertThat(ruleOfACopy(words(0, 100), words(0, words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"74,NEAR_EXCERPT", "75,NEAR_COPY"})
    void copy_isAnExcerptBelowThreeQuarters(int words, Rule expected) {
        assertThat(ruleOfACopy(words(0, 100), words(0, words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"59,NOT_NEAR_WORDS", "60,CORRECTION_SAME_PUBLISHER"})
    void markedCorrection_correctsFromSixTenthsInOrder(int common, Rule expected) {
        Draft correction = Draft.of("b").title("RALAT: Judul").body(words(0, common) + words(800, 900 - common));

        assertThat(rule(words(0, 100), correction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4,REVISION_MINOR", "5,REVISION_MAJOR"})
    void version_isMajorFromFiveNewWords(int fresh, Rule expected) {
        assertThat(ruleOfAVersion(words(0, 60), words(0, 60) + words(500, 500 + fresh)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10,VARIANT_VERSION", "11,REVISION_MAJOR"})
    void version_isMajorFromATwentiethOfNewText(int fresh, Rule expected) {
        assertThat(ruleOfAVersion(words(0, 220), words(0, 220 - fresh) + words(500, 500 + fresh)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Rahmat,Rahmad,REVISION_MINOR", // six letters
        "Rahma,Rahmi,REVISION_MAJOR" // five
    })
    void name_isRespelledFromSixLetters(String before, String after, Rule expected) {
        // So many words are gone that the text is no more looked at place by place.
        var rest = new StringBuilder();
        for (int i = 0; i < 60; i += 5) rest.append(words(i, i + 4));
        assertThat(ruleOfAVersion("kata " + before + " " + words(0, 60), "kata " + after + " " + rest))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"11,NEW", "12,NEAR_COPY"})
    void text_isComparedFromTwelveWords(int words, Rule expected) {
        // One word more than the original, so that the words are not exactly the same.
        Rule rule = ruleOfACopy(words(0, words), words(0, words + 1));

        assertThat(rule).isEqualTo(expected);
    }
}
