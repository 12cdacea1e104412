package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.article.Article;
import kabar.article.Flag;
import kabar.article.Given;
import kabar.article.Parsed;
import org.junit.jupiter.api.Test;

class GivenFieldsTest {
    @Test
    void textsListsAndObjects_areRead() {
        Given given = read("""
                "section": {"name": "World"}, "tags": "quake, Ecuador;relief", "image": {"url": "https://a.example/1.jpg"},
                "entities": ["Quito", {"@type": "Person", "name": "Guillermo Lasso", "uri": "urn:p:1"}]""").given();
        assertThat(given.categories()).containsExactly("World");
        assertThat(given.keywords()).containsExactly("quake", "Ecuador", "relief");
        assertThat(given.image()).isEqualTo("https://a.example/1.jpg");
        assertThat(given.entities())
                .containsExactly(
                        new Given.Named("Quito", null, null), new Given.Named("Guillermo Lasso", "Person", "urn:p:1"));
    }

    @Test
    void categoriesUnderTwoNames_areOneList() {
        assertThat(read("\"category\": [\"Sport\", \"Football\"], \"articleSection\": \"Sport\"")
                        .given()
                        .categories())
                .containsExactly("Sport", "Football");
    }

    @Test
    void whatIsTooLongTooMuchOrNoAddress_isLeftOutAndFlagged() {
        Article long1 = read("\"keywords\": [\"" + "x".repeat(201) + "\", \"short\"]");
        assertThat(long1.given().keywords()).containsExactly("short");
        assertThat(long1.flags()).containsExactly(Flag.UNREADABLE_GIVEN);
        String many = IntStream.range(0, 70).mapToObj(i -> "k" + i).collect(Collectors.joining(","));
        assertThat(read("\"keywords\": \"" + many + "\"").given().keywords()).hasSize(64);
        Article script = read("\"image\": \"javascript:alert(1)\"");
        assertThat(script.given()).isEqualTo(Given.NOTHING);
        assertThat(script.flags()).containsExactly(Flag.UNREADABLE_GIVEN);
    }

    @Test
    void deepAndStrangeValues_doNoHarm() {
        Article strange = read("\"entities\": [[[\"a\"]], null, 7, {\"x\": {\"name\": \"no\"}}], \"category\": true");
        assertThat(strange.given().entities()).containsExactly(new Given.Named("7", null, null));
        assertThat(read("\"category\": null").given()).isEqualTo(Given.NOTHING);
    }

    private static Article read(String members) {
        String event = "{\"id\": \"1\", \"title\": \"t\", " + members + ", \"extensions\": {\"desk\": 1}}";
        Parsed parsed = new ArticleReader().read(event.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
        Article article = ((Parsed.Accepted) parsed).article();
        assertThat(article.extensions()).isEqualTo("{\"desk\":1}");
        return article;
    }
}
