package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters of a text a form allows. The name is the token given by its number. */
class SpellingRulesTest {
    private static boolean allows(
            String text, int token, Form.Writing writing, boolean spoken, @Nullable String literal) {
        var form = new Form(0, writing, Languages.Set.ALL, literal == null ? null : List.of(literal), null);
        return new SpellingRules(Tokens.of(text)).allows(form, spoken, token, 0, token + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lalu Turki tiba     | 1 | ANY     | true
            lalu turki tiba     | 1 | ANY     | true
            lalu Turki tiba     | 1 | CAPITAL | true
            lalu turki tiba     | 1 | CAPITAL | false
            lalu Turki tiba     | 1 | ALONE   | true
            lalu turki tiba     | 1 | ALONE   | false
            lalu Zubrin Turki   | 2 | ALONE   | false
            LALU TURKI TIBA     | 1 | ALONE   | false
            <UK tiba            | 0 | ANY     | false
            `x <UK tiba`        | 1 | ANY     | false
            x UK> tiba          | 1 | ANY     | true
            http://x.y/turki z  | 3 | ANY     | false
            http://turki.co z   | 1 | ANY     | false
            `http:// turki z`   | 1 | ANY     | true
            x/turki z           | 1 | ANY     | true
            a-turki z           | 1 | ANY     | true
            """)
    void writing(String text, int token, Form.Writing writing, boolean allowed) {
        assertThat(allows(text, token, writing, false, null)).isEqualTo(allowed);
    }

    @Test
    void spokenOf_aCapitalisedNeighbourIsNoSurname() {
        assertThat(allows("lalu Zubrin Turki", 2, Form.Writing.ALONE, true, null))
                .isTrue();
        assertThat(allows("lalu Zubrin turki", 2, Form.Writing.ALONE, true, null))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lalu AS tiba    | 1 | AS  | true
            lalu As tiba    | 1 | AS  | false
            lalu ASX tiba   | 1 | AS  | false
            lalu AS$ 5      | 1 | AS  | false
            lalu AS         | 1 | AS  | true
            LALU AS TIBA    | 1 | AS  | false
            LALU USA TIBA   | 1 | USA | true
            AS TIBA         | 0 | AS  | true
            AS TIBA 5       | 0 | AS  | false
            123456789 AS    | 1 | AS  | false
            """)
    void literal(String text, int token, String literal, boolean allowed) {
        assertThat(allows(text, token, Form.Writing.EXACT, false, literal)).isEqualTo(allowed);
        assertThat(allows(text, token, Form.Writing.EXACT, false, null)).isTrue();
    }

    @Test
    void literalOfTwoWords_isComparedWordByWord() {
        var form = new Form(0, Form.Writing.EXACT, Languages.Set.ALL, List.of("US", "VI"), null);
        assertThat(new SpellingRules(Tokens.of("LALU US VI TIBA")).allows(form, false, 1, 0, 3))
                .isTrue();
        assertThat(new SpellingRules(Tokens.of("LALU US Vi TIBA")).allows(form, false, 1, 0, 3))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Selandia Baru       | false | true
            Selandia-Baru       | false | true
            Atlanta, Georgia    | true  | true
            Guinea, Guinea      | false | false
            S. Korea            | false | true
            St. Helena          | false | true
            Sta. Helena         | false | true
            Stan. Helena        | false | false
            Korea; Utara        | false | false
            Korea! Utara        | false | false
            Korea    Utara      | false | false
            Korea - Utara       | false | true
            """)
    void joined(String text, boolean comma, boolean expected) {
        assertThat(new SpellingRules(Tokens.of(text)).joined(0, comma)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ペルーァ,false", "ペルーー,false", "ペルーヺ,false", "ペルーの,true", "ペルー゠,true", "ペルー・,true", "ペルー,true"})
    void katakana_isNotCutOutOfALongerWord(String text, boolean allowed) {
        Tokens tokens = Tokens.of(text);
        int to = 1;
        while (tokens.ends()[to - 1] < 3) to++;
        assertThat(tokens.ends()[to - 1]).isEqualTo(3);
        var form = new Form(0, Form.Writing.ANY, Languages.Set.ALL, null, null);
        assertThat(new SpellingRules(tokens).allows(form, false, 0, 0, to)).isEqualTo(allowed);
    }
}
