package kabar.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.text.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables fit together; a set whose groups share a form would prove nothing. */
class WordTablesTest {
    static List<String> languages() {
        return new TreeSet<>(WordTables.WITH_WORDS).stream().toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void load_everyLanguage_readsAllItsKinds(String language) {
        assertThat(WordTables.load(language).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_everySet_hasAtLeastTwoGroupsOrIsPartOfAnother(String language) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String line : Resource.lines("kabar/changes/words-" + language + ".tsv")) {
            String[] row = line.split("\t", -1);
            assertThat(row).as(line).hasSize(2);
            if (row[0].startsWith("set:"))
                groups.computeIfAbsent(row[0], set -> new ArrayList<>()).add(row[1]);
        }
        groups.forEach((set, forms) -> assertThat(forms).as(set).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_synonyms_areNoOpposites(String language) {
        var wrong = new TreeSet<String>();
        for (String line : Resource.lines("kabar/changes/words-" + language + ".tsv")) {
            String[] row = line.split("\t", -1);
            if (row[0].equals("same")) addContradictions(language, row[1], wrong);
        }
        for (String line : Resource.lines("kabar/changes/synonyms-" + language + ".tsv"))
            addContradictions(language, line, wrong);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void synonyms_everyLine_hasTwoFormsOrMore(String language) {
        for (String line : Resource.lines("kabar/changes/synonyms-" + language + ".tsv")) {
            assertThat(line.split("\\|", -1)).as(line).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(line).as(line).doesNotContain("\t", "*");
        }
    }

    private static void addContradictions(String language, String line, Set<String> wrong) {
        String[] forms = line.split("\\|", -1);
        for (String form : forms)
            for (String other : forms)
                if (!form.equals(other) && contradicts(language, form, other)) wrong.add(form + " / " + other);
    }

    private static boolean contradicts(String language, String form, String other) {
        return WordingRules.of(language)
                        .compare(Edits.between("x " + form + " y", "x " + other + " y"))
                        .kind()
                == Finding.Kind.CHANGED;
    }

    @Test
    void isNumber_digitsAndWords_areNumbers() {
        WordTables tables = WordTables.load("en");
        assertThat(tables.isNumber("50")).isTrue();
        assertThat(tables.isNumber("rp50")).isTrue();
        assertThat(tables.isNumber("forty")).isTrue();
        assertThat(tables.isNumber("boat")).isFalse();
    }
}
