package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kabar.article.Article;
import kabar.article.Flag;
import kabar.article.Parsed;
import kabar.article.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which id and which publisher an event gets. */
class IdentityTest {
    private static Article read(String members) {
        byte[] json =
                ("{\"title\":\"Panen raya\"," + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
        return ((Parsed.Accepted) new ArticleReader().read(json)).article();
    }

    @Test
    void id_explicit_isKept() {
        assertThat(read("'id':' a-1 ','url':'https://warta.example/x'").id()).isEqualTo("a-1");
    }

    @Test
    void id_number_isKept() {
        assertThat(read("'id':12345678901234567890").id()).isEqualTo("12345678901234567890");
    }

    @Test
    void id_missing_isTheCanonicalAddress() {
        assertThat(read("'url':'https://m.warta.example/x/?utm_source=a#b'").id())
                .isEqualTo("https://warta.example/x");
    }

    @Test
    void id_unusableAddress_isADigestOfPublisherTitleAndBody() {
        // printf 'Warta\0null\0Panen raya\0' | sha256sum
        assertThat(read("'url':'warta-x','publisher':'Warta'").id())
                .isEqualTo("3245fe72bc2122a85e8e4a519c4dfd2524632cba31676de457175a3187e86a24")
                .isNotEqualTo(read("'url':'warta-x','publisher':'Kabar'").id());
    }

    @Test
    void id_longerThanAKeyMayBe_isItsDigest() {
        Article article = read("'id':'" + "i".repeat(2_049) + "'");

        assertThat(article.id()).hasSize(64);
        assertThat(article.flags()).containsExactly(Flag.HASHED_ID);
        assertThat(read("'id':'" + "i".repeat(2_048) + "'").id()).hasSize(2_048);
    }

    @Test
    void id_withControlCharacter_isItsDigest() {
        assertThat(read("'id':'a\\u0000b'").id()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    'publisher':'Warta Kita'                                           | Warta Kita    | -             | -
                    'publisher':'Warta.example'                                        | Warta.example | warta.example | -
                    'publisher':{'name':'Warta','domain':'https://www.warta.example/'} | Warta         | warta.example | -
                    'source':{'id':null,'name':'Warta','country':'uk'}                 | Warta         | -             | GB
                    'publisher':{'country':'xk'}                                       | -             | -             | XK
                    'url':'https://m.warta.example:8080/x'                             | -             | warta.example | -
                    'url':'https://a.example/x','publisher':{'domain':'B.example'}     | -             | b.example     | -
                    """)
    void publisher_isReadInEachForm(String members, String name, String domain, String country) {
        assertThat(read("'id':'a'," + members).publisher()).isEqualTo(new Publisher(name, domain, country));
    }

    @Test
    void publisher_unknownMembers_areKept() {
        assertThat(read("'id':'a','publisher':{'name':'W','rank':7,'x':{}}").extensions())
                .isEqualTo("{\"publisher.rank\":\"7\",\"publisher.x\":{}}");
    }
}
