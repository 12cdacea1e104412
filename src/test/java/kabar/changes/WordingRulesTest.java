package kabar.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kabar.changes.Finding.Kind;
import kabar.changes.Finding.Reason;
import kabar.text.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in pairs with the reason that their difference has; {@code differences.tsv}: language, reason, two sentences. */
class WordingRulesTest {
    private static final Locale BEFORE = Locale.getDefault();

    static List<String> differences() {
        return Resource.lines("kabar/changes/differences.tsv");
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void compare_oneDifference_hasTheReasonOfItsClass(String line) {
        String[] row = line.split("\t", -1);
        assertThat(WordingRules.of(row[0]).compare(Edits.between(row[2], row[3])))
                .isEqualTo(Finding.of(Reason.valueOf(row[1])));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void compare_textsChangePlaces_isTheSame(String line) {
        String[] row = line.split("\t", -1);
        assertThat(WordingRules.of(row[0]).compare(Edits.between(row[3], row[2])))
                .isEqualTo(Finding.of(Reason.valueOf(row[1])));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void compare_underTurkishLocale_isTheSame(String line) {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        String[] row = line.split("\t", -1);
        assertThat(WordingRules.of(row[0]).compare(Edits.between(row[2], row[3])))
                .isEqualTo(Finding.of(Reason.valueOf(row[1])));
    }

    static List<String> harmless() {
        return Resource.lines("kabar/changes/harmless.tsv");
    }

    static List<String> changed() {
        return Resource.lines("kabar/changes/changed.tsv");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void compare_sentencesThatSayTheSame_isHarmless(String line) {
        String[] row = line.split("\t", -1);
        assertThat(WordingRules.of(row[0])
                        .compare(Edits.between(row[1], row[2]))
                        .kind())
                .isEqualTo(Kind.HARMLESS);
        assertThat(WordingRules.of(row[0])
                        .compare(Edits.between(row[2], row[1]))
                        .kind())
                .isEqualTo(Kind.HARMLESS);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void compare_sentencesThatOnlyLookAlike_isNotHarmless(String line) {
        String[] row = line.split("\t", -1);
        assertThat(WordingRules.of(row[0])
                        .compare(Edits.between(row[1], row[2]))
                        .kind())
                .isNotEqualTo(Kind.HARMLESS);
        assertThat(WordingRules.of(row[0])
                        .compare(Edits.between(row[2], row[1]))
                        .kind())
                .isNotEqualTo(Kind.HARMLESS);
    }

    @Test
    void compare_wordWhoseTextWasNotKept_isUnproven() {
        var unknown = List.of("\u2026");
        var left = List.of("the");
        var right = List.of("boat");
        for (String language : List.of("en", "ar", "zh", "cs")) {
            WordingRules rules = WordingRules.of(language);
            assertThat(rules.compare(new Edit(unknown, List.of(), left, right)))
                    .isEqualTo(Finding.of(Reason.WORDS_ADDED));
            assertThat(rules.compare(new Edit(List.of(), unknown, left, right)))
                    .isEqualTo(Finding.of(Reason.WORDS_ADDED));
            assertThat(rules.compare(new Edit(unknown, unknown, left, right)))
                    .isEqualTo(Finding.of(Reason.WORDS_MOVED));
            assertThat(rules.compare(new Edit(List.of("red"), List.of("blue"), unknown, unknown))
                            .kind())
                    .isNotEqualTo(Kind.HARMLESS);
        }
    }

    @Test
    void of_languageWithoutTables_provesSpellingOnly() {
        WordingRules rules = WordingRules.of("cs");
        assertThat(rules.compare(Edits.between("soud v e-mailu", "soud v emailu")))
                .isEqualTo(Finding.of(Reason.SAME_LETTERS));
        assertThat(rules.compare(Edits.between("soud rozhodl", "soud odmítl")))
                .isEqualTo(Finding.of(Reason.UNKNOWN_WORDS));
    }

    @Test
    void of_sameLanguage_isLoadedOnce() {
        assertThat(WordingRules.of("id")).isSameAs(WordingRules.of("id"));
    }
}
