package kabar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kabar.identity.LearnedParameters.Row;
import org.junit.jupiter.api.Test;

class ParameterLearnerTest {
    private final ParameterLearner learner = new ParameterLearner(3);

    private static String text(int article) {
        return ("Artikel " + article + " tentang pasar induk Kediri yang terbakar pada Kamis dini hari. ").repeat(3);
    }

    /** An article at an address; {@code {}} stands for its number. */
    private void add(String url, int article) {
        learner.add(url.replace("{}", "" + article), text(article));
    }

    @Test
    void parameterWhoseValuesChangeNothing_isLearned() {
        for (int article = 1; article <= 3; article++) {
            add("https://www.warta.example/a/{}?edisi=pagi", article);
            add("http://warta.example/a/{}?edisi=sore&utm_source=x", article);
        }
        assertThat(learner.learned()).containsExactly(new Row("warta.example", "edisi", 3));
    }

    @Test
    void absence_isAValueToo() {
        for (int article = 1; article <= 3; article++) {
            add("https://warta.example/baca?kode={}", article);
            add("https://warta.example/baca?kode={}&live", article);
        }
        assertThat(learner.learned()).containsExactly(new Row("warta.example", "live", 3));
    }

    @Test
    void fewerArticlesThanAsked_areNotEnough() {
        for (int article = 1; article <= 2; article++) {
            add("https://warta.example/a/{}?edisi=pagi", article);
            add("https://warta.example/a/{}?edisi=sore", article);
        }
        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void oneAddressWithTwoTexts_speaksAgainstTheParameter() {
        for (int article = 1; article <= 9; article++) {
            add("https://warta.example/a/{}?edisi=pagi", article);
            add("https://warta.example/a/{}?edisi=sore", article);
        }
        learner.add("https://warta.example/b?edisi=pagi", text(20));
        learner.add("https://warta.example/b?edisi=sore", text(21));

        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void idsAndShortTexts_areNeverLearned() {
        for (int article = 1; article <= 5; article++) {
            add("https://warta.example/a/{}?id=1", article);
            add("https://warta.example/a/{}?id=2", article);
            learner.add("https://warta.example/b/" + article + "?x=1", "Khusus pelanggan " + article);
            learner.add("https://warta.example/b/" + article + "?x=2", "Khusus pelanggan " + article);
        }
        assertThat(learner.learned()).isEmpty();
    }

    @Test
    void table_isReadBackAndJoinsAddressesOfItsHostAlone() {
        String table = LearnedParameters.text(List.of(new Row("warta.example", "edisi", 3)));
        var identity = new AddressIdentity(LearnedParameters.parse(table));

        assertThat(table)
                .isEqualTo("# kabar.identity.parameters/1 rows=1 sha256="
                        + LearnedParameters.parse(table).digest() + "\nwarta.example\tedisi\t3\n");
        assertThat(identity.of("http://www.warta.example/a?edisi=pagi&b=1")).isEqualTo("https://warta.example/a?b=1");
        assertThat(identity.of("https://kota.example/a?edisi=pagi")).isEqualTo("https://kota.example/a?edisi=pagi");
    }

    @Test
    void tableThatIsNotWhole_isRefused() {
        String table = LearnedParameters.text(List.of(new Row("a.example", "x", 3), new Row("b.example", "y", 4)));

        assertThatThrownBy(() -> LearnedParameters.parse(table.substring(0, table.length() - 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> LearnedParameters.parse("host,parameter\n"))
                .hasMessageContaining("does not begin as the tables of kabar identity learn do");
    }
}
