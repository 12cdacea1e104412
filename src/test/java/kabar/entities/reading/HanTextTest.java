package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Chinese is cut into words, and what these say about names. */
class HanTextTest {
    private static final Readers READERS = new Readers();

    private static HanText read(String text) {
        return READERS.read(Tokens.of(text), List.of(), "zh").as(HanText.class);
    }

    /** Word, kind, how many words on the end of an organisation is, whether it parts or hints at names. */
    private static String told(String text) {
        Tokens tokens = Tokens.of(text);
        HanText read = read(text);
        var words = new StringBuilder();
        for (int i = 0; i < tokens.size(); i = read.wordEnd(i)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(text, tokens.starts()[i], tokens.ends()[read.wordEnd(i) - 1])
                    .append('/')
                    .append(HanWords.Kind.of(read.kind(i)));
            if (read.tailAhead(i) > 0) words.append('/').append(read.tailAhead(i));
            if (read.parts(i)) words.append("/parts");
            if (read.hints(i)) words.append("/hints");
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            法院在北京大学附近医院 | 法院/TAIL/1/hints 在/GRAMMAR/4/parts 北京大学/ORGANISATION/3/hints 附近/GRAMMAR/2/parts 医院/TAIL/1/hints
            我是习近平主席的朋友 | 我/GRAMMAR/parts 是/VERB/parts 习/VERB 近/OTHER 平/NOUN/hints 主席/TITLE 的/GRAMMAR/parts 朋友/NOUN
            3月12日上午欧阳修到NASA访问 | 3/UNKNOWN/hints 月/GRAMMAR 12/UNKNOWN/hints 日/GRAMMAR 上午/GRAMMAR/parts 欧阳修/PERSON/hints 到/VERB NASA/UNKNOWN/hints 访问/SAY
            联合国安全理事会说 | 联合国/TAIL/1/hints 安全/OTHER/2 理事会/TAIL/1/hints 说/SAY
            上海，市法院 | 上海/PLACE/hints 市/NOUN/2 法院/TAIL/1/hints
            """)
    void text_isCutIntoItsWords(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @Test
    void traditionalSigns_areReadAsSimplifiedOnes() {
        HanText text = read("國2，GDP人");
        assertThat(text.sign(-1)).isEqualTo(1);
        assertThat(text.sign(0)).isEqualTo('国');
        assertThat(text.sign(1)).isEqualTo('0');
        assertThat(text.sign(2)).isEqualTo('a');
        assertThat(text.sign(3)).isEqualTo('人');
        assertThat(text.sign(4)).isEqualTo(2);
    }

    @Test
    void classes_areThoseOfOtherScriptsAlone() {
        Reading text = READERS.read(Tokens.of("中Menteri国"), List.of(), "zh");
        assertThat(text.is(1, Word.ROLE)).isTrue();
        assertThat(text.classes(0)).isZero();
        assertThat(text.script()).isEqualTo(Script.HAN);
    }

    @Test
    void position_kind_grades_wordByToken() {
        // 王 alone, 外交部 no word of its own: the longest known word wins.
        HanText text = read("王中国外交部");
        assertThat(positions(text, 6)).isEqualTo("4 0 1 2 2 2 3 4");
        assertThat(List.of(text.kind(-1), text.kind(0), text.kind(1), text.kind(5), text.kind(6)))
                .containsExactly(15, 0, 7, 7, 15);
        assertThat(List.of(text.grades(-1), text.grades(0), text.grades(1), text.grades(6)))
                .containsExactly(0, 254, 41, 0);
        assertThat(text.word(-1)).isEqualTo(1);
        assertThat(text.word(6)).isEqualTo(2);
        assertThat(text.word(0)).isEqualTo(HanWords.extend(HanWords.EMPTY, '王'));
        assertThat(text.word(2)).isEqualTo(text.word(1)).isEqualTo(text.word(5));
        assertThat(List.of(text.wordStart(1), text.wordStart(5), text.wordEnd(1), text.wordEnd(5)))
                .containsExactly(1, 1, 6, 6);
    }

    private static String positions(HanText text, int size) {
        var positions = new StringBuilder();
        for (int i = -1; i <= size; i++) positions.append(text.position(i)).append(' ');
        return positions.toString().strip();
    }

    @Test
    void tailAhead_reachesEightWords() {
        assertThat(read("说".repeat(7) + "法院").tailAhead(0)).isEqualTo(8);
        assertThat(read("说".repeat(8) + "法院").tailAhead(0)).isZero();
        assertThat(read("说".repeat(8) + "法院").tailAhead(1)).isEqualTo(8);
    }

    @Test
    void kinds_haveTheirNumbersFromTheModel() {
        for (HanWords.Kind kind : HanWords.Kind.values())
            assertThat(HanWords.Kind.of(kind.number())).isEqualTo(kind);
        assertThat(HanWords.Kind.SAY.number()).isEqualTo(11);
    }

    @Test
    void knownName_endsWhereTheNextSignBegins() {
        var china = new kabar.geo.Hit(new kabar.geo.Entry(kabar.geo.Entry.Kind.COUNTRY, "CN", "中国"), 0, 2);
        var people = new kabar.geo.Hit(new kabar.geo.Entry(kabar.geo.Entry.Kind.PLACE, "CN", "人民"), 2, 4);
        Reading text = READERS.read(Tokens.of("中国人民说"), List.of(china, people), "zh");
        assertThat(text.hit(1)).isSameAs(china);
        assertThat(text.hit(2)).isSameAs(people);
        assertThat(text.hit(4)).isNull();
        assertThat(READERS.read(Tokens.of("中国人"), List.of(china), "zh").hit(2)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "井,true", // a surname now and then
        "世,true", // often in foreign names by sound
        "一,false", // seldom
        "的,false"
    })
    void oneSign_hintsAtANameByHowOftenNamesHaveIt(String sign, boolean hints) {
        assertThat(read(sign).hints(0)).isEqualTo(hints);
    }
}
