package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How tokens are written, and what stands between them. */
class WritingTest {
    @ParameterizedTest
    @CsvSource({
        "a,LOWER",
        "z,LOWER",
        "é,LOWER",
        "ab,LOWER",
        "az,LOWER",
        "aa,LOWER",
        "éa,LOWER",
        "a1,LOWER",
        "A,INITIAL",
        "É,INITIAL",
        "Aa,TITLE",
        "Az,TITLE",
        "Aé,TITLE",
        "A1,TITLE",
        "Ébc,TITLE",
        "AB,UPPER",
        "AÉ,UPPER",
        "AB1,UPPER",
        "iPhone,MIXED",
        "aÉ,MIXED",
        "éB,MIXED",
        "McLaren,MIXED",
        "AéB,MIXED",
        "ABc,MIXED",
        "1,DIGIT",
        "1a,DIGIT",
        "٣,DIGIT",
        "中,UNCASED",
        "ك,UNCASED"
    })
    void shape(String word, Shape expected) {
        assertThat(Shape.of(word, 0, word.length())).isEqualTo(expected);
        assertThat(Shape.of("x" + word + "Y", 1, word.length() + 1)).isEqualTo(expected);
    }

    @Test
    void names_beginWithCapitals() {
        assertThat(Shape.values())
                .filteredOn(Shape::cased)
                .containsExactly(Shape.TITLE, Shape.UPPER, Shape.MIXED, Shape.INITIAL);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void shape_isKnownByItsNumber(Shape shape) {
        assertThat(Shape.of(shape.number())).isEqualTo(shape);
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void gap_isKnownByItsNumber(Gap gap) {
        assertThat(Gap.of(gap.number())).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', textBlock = """
            ` `|SPACE
            `  `|SPACE
            `\u00a0`|SPACE
            `-`|JOIN
            `'`|JOIN
            `’`|JOIN
            `·`|JOIN
            ` - `|OTHER
            `.`|POINT
            `. `|POINT
            `,`|COMMA
            `, `|COMMA
            `; `|COLON
            `:`|COLON
            ` (`|OPEN
            ` [`|OPEN
            `) `|CLOSE
            `]`|CLOSE
            `) (`|CLOSE
            `., `|COMMA
            `' `|QUOTE
            ` ’`|QUOTE
            ` "`|QUOTE
            `", "`|QUOTE
            `/`|OTHER
            ` – `|OTHER
            """)
    void gap_isThatOfItsStrongestSign(String between, Gap expected) {
        assertThat(Gap.of("a" + between + "b", 1, between.length() + 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ia dia    | SPACE
            Ia, dia   | COMMA
            Ia,dia    | COMMA
            Ia. Dia   | START
            J. Dia    | POINT
            Ia-dia    | JOIN
            Ia (dia   | OPEN
            中国      | SPACE
            """)
    void gapBeforeTheSecondToken(String text, Gap expected) {
        assertThat(Gap.before(Tokens.of(text), 1)).isEqualTo(expected);
        assertThat(Gap.before(Tokens.of(text), 0)).isEqualTo(Gap.START);
    }

    @Test
    void name_goesOnBehindBlankJoinAndPoint() {
        assertThat(Gap.values()).filteredOn(Gap::inName).containsExactly(Gap.SPACE, Gap.JOIN, Gap.POINT);
    }
}
