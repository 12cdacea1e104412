package kabar.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inflected names and their base forms; pairs of names. */
class BaseFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Зубрин сказал. Зубрину ответили | Зубрину | Зубрин
            ru | Олег Зубрин сказал. Слова Олега Зубрина | Олега Зубрина | Олег Зубрин
            ru | Анна Зубрина и Зубрин | Анна Зубрина | Анна Зубрина
            pl | Zubrin milczy. Rozmowa z Zubrinem | Zubrinem | Zubrin
            fi | Zubrin kertoi. Zubrinin mukaan | Zubrinin | Zubrin
            hu | Zubrin nyert. Zubrinnak nem tetszett | Zubrinnak | Zubrin
            tr | Zubrin Bakanlığı. Zubrin Bakanlığının genelgesi | Zubrin Bakanlığının | Zubrin Bakanlığı
            uk | Зубренко мовчить. Рішення Зубренка | Зубренка | Зубренко
            en | Zubrin spoke. Zubrina answered | Zubrina | Zubrina
            """)
    void inflectedName_isThatWhichStandsInTheText(String language, String text, String written, String name) {
        Mentions mentions = new Mentions(language, Zone.BODY, text).person(written);
        CandidateMention mention = BaseForms.of(
                        mentions.all, new Mentions(language, Zone.TITLE, "").text, mentions.text)
                .get(0);
        assertThat(mention.name()).isEqualTo(name);
        assertThat(mention.written()).isEqualTo(written);
    }

    @Test
    void pair_withAPartNamedAlone_isTwo() {
        Mentions mentions = Mentions.in("Zubrin-Kalato menang. Zubrin tertawa. Timan-Marok kalah.")
                .person("Zubrin-Kalato")
                .person("Zubrin")
                .person("Timan-Marok");
        List<String> names = NamePairs.parted(mentions.all).stream()
                .map(CandidateMention::written)
                .toList();
        assertThat(names).containsExactly("Zubrin", "Kalato", "Zubrin", "Timan-Marok");
    }
}
