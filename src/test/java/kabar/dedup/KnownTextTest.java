package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Status;
import kabar.article.Verdict;
import kabar.article.Verdict.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that was seen of an article before publishes nothing again, after newer versions too. */
class KnownTextTest {
    private static final String FIRST = Texts.FERRY;
    private static final String TYPO = FIRST.replace("tetapi", "namun");
    private static final String SECOND = FIRST.replace("164", "225");
    private static final String THIRD = SECOND.replace("12 awak", "14 awak");

    private Bench bench = new Bench();

    private static Draft ferry(String body) {
        return Draft.of("a")
                .url("https://warta.example/feri")
                .title("Kapal feri kandas")
                .body(body);
    }

    private Verdict judge(Draft draft) {
        return bench.judge(draft).verdict();
    }

    @BeforeEach
    void firstVersion() {
        judge(ferry(FIRST));
    }

    @Test
    void oldVersion_afterANewerOne_isKnown() {
        assertThat(judge(ferry(SECOND)).disposition()).isEqualTo(Disposition.REVISION);
        Verdict again = judge(ferry(FIRST));

        assertThat(again.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(again.relation()).isEqualTo(Relation.EXACT);
        assertThat(again.rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(again.of()).isEqualTo("a");
        assertThat(judge(ferry(SECOND)).rule()).isEqualTo(Rule.EXACT_WORDS);
    }

    @Test
    void minorVersion_afterANewerOne_isKnown() {
        assertThat(judge(ferry(TYPO)).rule()).isEqualTo(Rule.REVISION_MINOR);
        assertThat(judge(ferry(SECOND)).rule()).isEqualTo(Rule.REVISION_MAJOR);

        assertThat(judge(ferry(TYPO)).rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(judge(ferry(THIRD)).rule()).isEqualTo(Rule.REVISION_MAJOR);
    }

    @Test
    void correction_sentTwice_isPublishedOnce() {
        Draft correction = ferry(SECOND).title("RALAT: Kapal feri kandas");

        assertThat(judge(correction).disposition()).isEqualTo(Disposition.CORRECTION);
        assertThat(judge(correction).disposition()).isEqualTo(Disposition.DUPLICATE);
        judge(ferry(THIRD));
        assertThat(judge(correction).rule()).isEqualTo(Rule.KNOWN_TEXT);
    }

    @Test
    void retraction_sentTwice_isPublishedOnce() {
        assertThat(judge(ferry(FIRST).status(Status.CANCELED)).disposition()).isEqualTo(Disposition.RETRACTION);
        assertThat(judge(ferry(FIRST).status(Status.CANCELED)).disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(judge(ferry(FIRST)).rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(judge(ferry(FIRST).status(Status.CANCELED)).disposition()).isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void knownText_underAnotherHeadline_isNotKnown() {
        judge(ferry(SECOND));

        assertThat(judge(ferry(FIRST).title("Kapal feri tidak kandas")).rule()).isNotEqualTo(Rule.KNOWN_TEXT);
    }

    @Test
    void textOfAnotherArticle_isNotKnownByThisOne() {
        judge(ferry(SECOND));

        assertThat(judge(ferry(FIRST).from("Lain").url("https://lain.example/1"))
                        .rule())
                .isEqualTo(Rule.EXACT_WORDS);
    }

    /** Seen two days after the first; forgotten when it is older than the identity window itself. */
    @ParameterizedTest
    @CsvSource({"-1,KNOWN_TEXT", "0,KNOWN_TEXT", "1,REVISION_MAJOR"})
    void seenText_isForgottenAfterTheIdentityWindow(long beyondMs, Rule expected) {
        Duration seen = Duration.ofDays(2);
        Duration memory = JudgeSettings.DEFAULTS.memory();
        assertThat(judge(ferry(TYPO).after(seen)).rule()).isEqualTo(Rule.REVISION_MINOR);
        assertThat(judge(ferry(SECOND).after(seen.plusDays(2))).rule()).isEqualTo(Rule.REVISION_MAJOR);

        assertThat(judge(ferry(TYPO).after(seen.plus(memory).plusMillis(beyondMs)))
                        .rule())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void judgeRebuiltFromItsStore_knowsTheSameTexts(boolean restart) {
        judge(ferry(TYPO));
        judge(ferry(SECOND));
        judge(ferry(THIRD).title("Kapal feri Sinar Bahari kandas"));
        if (restart) bench.restart();

        assertThat(judge(ferry(FIRST)).rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(judge(ferry(TYPO)).rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(judge(ferry(SECOND)).rule()).isEqualTo(Rule.KNOWN_TEXT);
        assertThat(judge(ferry(THIRD).title("Kapal feri Sinar Bahari kandas")).rule())
                .isEqualTo(Rule.EXACT_WORDS);
        assertThat(judge(ferry(THIRD.replace("Senin", "Rabu"))).rule()).isEqualTo(Rule.REVISION_MAJOR);
    }
}
