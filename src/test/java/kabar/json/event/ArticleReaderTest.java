package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kabar.article.Article;
import kabar.article.BodyBasis;
import kabar.article.BodyFormat;
import kabar.article.Code;
import kabar.article.Flag;
import kabar.article.Parsed;
import kabar.article.Publisher;
import kabar.article.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private final ArticleReader reader = new ArticleReader();

    private Article read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] json) {
        assertThat(reader.read(json)).isInstanceOf(Parsed.Accepted.class);
        return ((Parsed.Accepted) reader.read(json)).article();
    }

    /** An event with an id, a title and these members. */
    private Article with(String members) {
        return read("{\"id\":\"a-1\",\"title\":\"Panen raya dimulai\"," + members + "}");
    }

    @Test
    void read_allFields_areTakenAtTheirWord() {
        Article article = read("""
                {"id": "a-1", "url": "https://www.warta.example/x?utm_source=y", "title": "Panen raya dimulai", "body": "<p>Isi</p>",
                 "bodyFormat": "html", "summary": "Ringkas", "byline": "Ani", "language": "id-ID",
                 "publishedAt": "2022-01-12T07:01:00+07:00", "modifiedAt": "2022-01-12T01:00:00Z",
                 "publisher": {"name": "Warta", "domain": "warta.example", "country": "id"}, "agency": "Antara",
                 "dateline": "JAKARTA", "status": "usable", "version": 3, "desk": {"name": "nasional", "x": [1, 2.50, null]}}
                """);

        assertThat(article)
                .isEqualTo(Article.builder("a-1")
                        .url("https://www.warta.example/x?utm_source=y")
                        .canonicalUrl("https://warta.example/x")
                        .title("Panen raya dimulai")
                        .body("<p>Isi</p>")
                        .bodyFormat(BodyFormat.HTML)
                        .summary("Ringkas")
                        .byline("Ani")
                        .language("id")
                        .publishedAt(Instant.parse("2022-01-12T00:01:00Z"))
                        .modifiedAt(Instant.parse("2022-01-12T01:00:00Z"))
                        .publisher(new Publisher("Warta", "warta.example", "ID"))
                        .agency("Antara")
                        .dateline("JAKARTA")
                        .version("3")
                        .extensions("{\"desk\":{\"name\":\"nasional\",\"x\":[1,2.50,null]}}")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline", "judul", "Title", "TITLE", "Judul"})
    void read_aliasOfTitle_isUnderstood(String name) {
        assertThat(read("{\"id\":\"a\",\"" + name + "\":\"Panen\"}").title()).isEqualTo("Panen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "text", "isi", "Body", "isi_berita", "articleBody"})
    void read_aliasOfBody_isUnderstood(String name) {
        assertThat(read("{\"id\":\"a\",\"" + name + "\":\"Panen dimulai.\"}").body())
                .isEqualTo("Panen dimulai.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "tautan", "URL"})
    void read_aliasOfUrl_isUnderstood(String name) {
        assertThat(read("{\"title\":\"t\",\"" + name + "\":\"https://warta.example/x\"}")
                        .id())
                .isEqualTo("https://warta.example/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubDate", "date", "tanggal", "published_at", "PublishedAt", "date-published"})
    void read_aliasOfPublishedAt_isUnderstood(String name) {
        assertThat(with("\"" + name + "\":\"2022-01-12\"").publishedAt())
                .isEqualTo(Instant.parse("2022-01-12T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"lang,language", "source,publisher", "guid,id", "author,byline"})
    void read_otherAliases_areUnderstood(String alias, String field) {
        Article article = read("{\"url\":\"https://warta.example/x\",\"title\":\"t\",\"" + alias + "\":\"en\"}");

        assertThat(
                        switch (field) {
                            case "language" -> article.language();
                            case "publisher" -> article.publisher().name();
                            case "id" -> article.id();
                            default -> article.byline();
                        })
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"judul\":\"Lain\",\"title\":\"Panen\"", "\"title\":\"Panen\",\"judul\":\"Lain\""})
    void read_ownNameAndAlias_ownNameWinsAndTheOtherIsKept(String members) {
        Article article = read("{\"id\":\"a\"," + members + "}");

        assertThat(article.title()).isEqualTo("Panen");
        assertThat(article.extensions()).isEqualTo("{\"judul\":\"Lain\"}");
    }

    @Test
    void read_blankOwnName_leavesTheFieldToItsAlias() {
        assertThat(read("{\"id\":\"a\",\"title\":\" \",\"judul\":\"Panen\"}").title())
                .isEqualTo("Panen");
    }

    @Test
    void read_aliasOfAnotherShape_isAnUnknownField() {
        Article article = with("\"content\":[{\"p\":1}],\"text\":false");

        assertThat(article.body()).isEmpty();
        assertThat(article.extensions()).isEqualTo("{\"content\":[{\"p\":1}],\"text\":false}");
    }

    @Test
    void read_authorsAsList_areJoined() {
        assertThat(with("\"authors\":[\"Ani\",{\"name\":\"Budi\",\"x\":{\"y\":1}},3]")
                        .byline())
                .isEqualTo("Ani, Budi, 3");
    }

    @Test
    void read_byteOrderMark_isFlagged() {
        assertThat(read("\ufeff{\"id\":\"a\",\"title\":\"t\"}").flags()).containsExactly(Flag.BOM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a\\u0000b                     | control
                    a\\u007fb                     | control
                    a\\u202eb                     | bidi
                    a\\u2066b                     | bidi
                    a\\u200bb                     | zero-width
                    a\\u200db                     | zero-width
                    a\\ufeffb                     | zero-width
                    a\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306\\u0307\\u0308\\u0309 | stacked-marks
                    a\\ud800b                     | lone-surrogate
                    a\\ufffdb                     | replacement-character
                    """)
    void read_oddCharacters_areFlagged(String title, String flag) {
        assertThat(read("{\"id\":\"a\",\"title\":\"" + title + "\"}").flags()).contains(Code.of(Flag.class, flag));
    }

    @Test
    void read_ordinaryTextOfManyScripts_isNotFlagged() {
        assertThat(with("\"body\":\"“Việt Nam”\\n\\t可以，می\u200cخواهم हिन्दी 👍🏽 e\u0301\"")
                        .flags())
                .isEmpty();
    }

    @Test
    void read_loneSurrogate_isReplacedAtTheSameLength() {
        assertThat(read("{\"id\":\"a\",\"title\":\"x\\udc00\\ud83d\\ude00\"}").title())
                .isEqualTo("x\ufffd\ud83d\ude00");
    }

    @Test
    void read_wordOf300Kilobytes_isFlagged() {
        assertThat(with("\"body\":\"" + "w".repeat(300_000) + "\"").flags()).containsExactly(Flag.LONG_WORD);
    }

    @Test
    void read_longChineseTextWithoutSpaces_isNoLongWord() {
        assertThat(with("\"body\":\"" + "新闻".repeat(2_000) + "\"").flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    'publishedAt':'kemarin'       | unreadable-date
                    'publishedAt':true            | unreadable-date
                    'publishedAt':'0001-01-01'    | absurd-date
                    'publishedAt':'2200-01-01'    | absurd-date
                    'modifiedAt':'?'              | unreadable-modified-date
                    'language':'Indonesian'       | unreadable-language
                    'status':'draft'              | unreadable-status
                    'url':'ftp://x.example/a'     | unreadable-url
                    'publisher':{'country':'../../x'} | unreadable-country
                    'publisher':{'country':'id.evil'} | unreadable-country
                    'publisher':{'country':'QQ'}  | unreadable-country
                    'publisher':{'country':'ZZ'}  | unreadable-country
                    'publisher':{'domain':'a b'}  | unreadable-domain
                    'dateline':{'x':1}            | unreadable-dateline
                    'source':{'name':'LONG'}      | unreadable-publisher
                    'dateline':'LONG'             | unreadable-dateline
                    """)
    void read_unreadableField_isLeftOutAndFlagged(String members, String flag) {
        Article article = with(members.replace('\'', '"').replace("LONG", "n".repeat(1_001)));

        assertThat(article.flags()).containsExactly(Code.of(Flag.class, flag));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.publisher()).isEqualTo(Publisher.UNKNOWN);
        assertThat(article.dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "usable,USABLE",
        "Withheld,WITHHELD",
        "canceled,CANCELED",
        "cancelled,CANCELED",
        "stat:canceled,CANCELED"
    })
    void read_status_isUnderstood(String given, Status status) {
        assertThat(with("\"status\":\"" + given + "\"").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"html,HTML", "text/html,HTML", "TEXT,TEXT", "plain,TEXT", "markdown,UNKNOWN"})
    void read_bodyFormat_isUnderstood(String given, BodyFormat format) {
        assertThat(with("\"bodyFormat\":\"" + given + "\"").bodyFormat()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"id,id", "EN,en", "id-ID,id", "zh_CN,zh", "in,id", "jav,jav"})
    void read_language_isItsFirstSubtag(String given, String language) {
        assertThat(with("\"language\":\"" + given + "\"").language()).isEqualTo(language);
    }

    @Test
    void read_extensionsBeyondTheLimit_areDroppedAndFlagged() {
        Article fits = with("\"x\":\"" + "e".repeat(16_000) + "\"");
        Article tooMuch = with("\"x\":\"" + "e".repeat(16_000) + "\",\"y\":\"" + "é".repeat(300) + "\"");

        assertThat(fits.extensions()).hasSize(16_000 + 8);
        assertThat(tooMuch.extensions()).isNull();
        assertThat(tooMuch.flags()).containsExactly(Flag.EXTENSIONS_DROPPED);
    }

    @Test
    void read_itemOfAFeed_hasItsDescriptionAsText() {
        Article article = read("""
                {"guid": "g-1", "link": "https://warta.example/a", "title": "Naufrage d'un voilier",
                 "pubDate": "Tue, 05 Mar 2024 09:00:00 GMT", "description": "Douze passagers au large de Palerme."}""");

        assertThat(article.id()).isEqualTo("g-1");
        assertThat(article.url()).isEqualTo("https://warta.example/a");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2024-03-05T09:00:00Z"));
        assertThat(article.text()).isEqualTo("Douze passagers au large de Palerme.");
        assertThat(article.bodyBasis()).isEqualTo(BodyBasis.SUMMARY);
        assertThat(article.body()).isEmpty();
    }

    @Test
    void read_summaryBesideABody_isNotTheText() {
        assertThat(with("\"body\":\"Isi.\",\"summary\":\"Ringkas.\"").text()).isEqualTo("Isi.");
        assertThat(with("\"body\":\"Isi.\",\"summary\":\"Ringkas.\"").bodyBasis())
                .isEqualTo(BodyBasis.BODY);
        assertThat(with("\"body\":\" \\n\",\"summary\":\"Ringkas.\"").text()).isEqualTo("Ringkas.");
        assertThat(with("\"summary\":\" \"").bodyBasis()).isEqualTo(BodyBasis.TITLE);
    }

    @Test
    void read_outletOfAWrappedAddress_isThatOfTheArticle() {
        assertThat(with("\"url\":\"https://www-warta-example.cdn.ampproject.org/c/s/www.warta.example/a\"")
                        .publisher()
                        .domain())
                .isEqualTo("warta.example");
    }

    @Test
    void read_extensionsMember_isTakenApart() {
        assertThat(with("\"extensions\":[1]").extensions()).isEqualTo("{\"extensions\":[1]}");
        assertThat(with("\"extensions\":{\"a\":1e400},\"b\":{}").extensions()).isEqualTo("{\"a\":1e400,\"b\":{}}");
    }
}
