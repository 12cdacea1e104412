package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import kabar.text.Folding;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the word lists say of a word and of names of several words. */
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            menteri    | ROLE NATIONAL ROLE_PART FOREIGN
            pt         | ORG_HEAD LEGAL_FORM COMMON
            tbk        | ORG_TAIL
            bin        | ORG PARTICLE COMMON
            of         | ROLE_PART LINK COMMON FOREIGN FROM
            senin      | CALENDAR
            pan        | ORG FAMILY
            perusahaan | ORG_HEAD FOREIGN ORG_KIND
            berita     | FOREIGN KIND_PART
            selatan    | QUARTER
            kombes     | RANK
            ahmad      | GIVEN
            zubrin     | ''
            """)
    void classes_ofAWord(String word, String expected) {
        assertThat(classes(LEXICON.classes(hash(word)))).isEqualTo(expected);
        assertThat(classes(LEXICON.classes(new long[] {hash("zubrin"), hash(word)})[1]))
                .isEqualTo(expected);
    }

    private static long hash(String word) {
        return Folding.hash(word, 0, word.length());
    }

    private static String classes(int set) {
        var classes = new ArrayList<String>();
        for (Word word : Word.values()) if (word.in(set)) classes.add(word.toString());
        return String.join(" ", classes);
    }

    @Test
    void classes_areNumberedAsTheModelsKnowThem() {
        assertThat(Word.ROLE.bit()).isEqualTo(1);
        assertThat(Word.NATIONAL.bit()).isEqualTo(2);
        assertThat(Word.QUARTER.number()).isEqualTo(26);
    }

    @Test
    void longest_isTheLongestNameThatStandsThereWhole() {
        var names = new PhraseLexicon();
        names.add("");
        names.add("Bank");
        names.add("Bank Zubrin Timur Raya");
        names.add("Bank Zubrin");
        assertThat(longest(names, "di Bank Zubrin Timur", 1)).isEqualTo(2);
        assertThat(longest(names, "di Bank Zubrin Timur Raya", 1)).isEqualTo(4);
        assertThat(longest(names, "di Bank Zubrin Timur Jaya", 1)).isEqualTo(2);
        assertThat(longest(names, "di Bank Timur", 1)).isEqualTo(1);
        assertThat(longest(names, "di Bank", 1)).isEqualTo(1);
        assertThat(longest(names, "di Bank", 0)).isZero();
        assertThat(longest(names, "di Bank Zubrin", 1)).isEqualTo(2);
    }

    private static int longest(PhraseLexicon names, String text, int at) {
        return names.longest(Tokens.of(text).hashes(), at);
    }

    @Test
    void outlets_andOrganisations_areTwoLists() {
        assertThat(longest(LEXICON.organisations(), "World Bank", 0)).isEqualTo(2);
        assertThat(longest(LEXICON.outlets(), "World Bank", 0)).isZero();
        assertThat(longest(LEXICON.outlets(), "New York Times", 0)).isEqualTo(3);
    }
}
