package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no article, and why. */
class BadInputTest {
    private final ArticleReader reader = new ArticleReader();

    static Stream<Arguments> unreadable() {
        String valid = "{\"id\":\"a\",\"title\":\"Banjir surut\"}";
        return Stream.of(
                text("not JSON", "banjir", RejectReason.NOT_JSON),
                text("cut off", "{\"id\":\"a\",\"title\":\"Banj", RejectReason.NOT_JSON),
                text("single quotes", "{'id':'a','title':'t'}", RejectReason.NOT_JSON),
                text("NaN", "{\"id\":\"a\",\"title\":\"t\",\"n\":NaN}", RejectReason.NOT_JSON),
                text("bad escape", "{\"id\":\"a\",\"title\":\"\\x\"}", RejectReason.NOT_JSON),
                text("an array", "[" + valid + "]", RejectReason.WRONG_TYPE),
                text("a number", "12", RejectReason.WRONG_TYPE),
                text("a string", "\"berita\"", RejectReason.WRONG_TYPE),
                text("null", "null", RejectReason.WRONG_TYPE),
                text("title is an object", "{\"id\":\"a\",\"title\":{\"x\":1}}", RejectReason.WRONG_TYPE),
                text("body is a boolean", "{\"id\":\"a\",\"title\":\"t\",\"body\":true}", RejectReason.WRONG_TYPE),
                text("id is an array", "{\"id\":[1],\"title\":\"t\"}", RejectReason.WRONG_TYPE),
                text("neither id nor url", "{\"title\":\"Banjir surut\"}", RejectReason.NO_IDENTITY),
                text("id is null", "{\"id\":null,\"title\":\"t\"}", RejectReason.NO_IDENTITY),
                text("id is blank", "{\"id\":\" \",\"title\":\"t\"}", RejectReason.NO_IDENTITY),
                text("neither title nor body", "{\"id\":\"a\",\"summary\":\"s\"}", RejectReason.NO_TEXT),
                text("blank title", "{\"id\":\"a\",\"title\":\" \\n \"}", RejectReason.NO_TEXT),
                text("invisible title", "{\"id\":\"a\",\"title\":\"\\u200b\\u0000\"}", RejectReason.NO_TEXT),
                text("a key twice", "{\"id\":\"a\",\"title\":\"t\",\"id\":\"b\"}", RejectReason.DUPLICATE_KEY),
                text(
                        "an inner key twice",
                        "{\"id\":\"a\",\"title\":\"t\",\"x\":{\"k\":1,\"k\":2}}",
                        RejectReason.DUPLICATE_KEY),
                text("trailing word", valid + " x", RejectReason.TRAILING_BYTES),
                text("trailing object", valid + "{}", RejectReason.TRAILING_BYTES),
                text("trailing bracket", valid + "}", RejectReason.TRAILING_BYTES),
                text("trailing NUL", valid + "\0", RejectReason.TRAILING_BYTES),
                text("raw NUL", "{\"id\":\"a\",\"title\":\"a\0b\"}", RejectReason.CONTROL_CHARACTER),
                text("raw line end", "{\"id\":\"a\",\"title\":\"a\nb\"}", RejectReason.CONTROL_CHARACTER),
                text("blank", " \r\n\t", RejectReason.EMPTY_VALUE),
                text("a byte order mark alone", "\ufeff", RejectReason.EMPTY_VALUE),
                text("5 MiB body", "{\"id\":\"a\",\"body\":\"" + "b ".repeat(5 << 19) + "\"}", RejectReason.TOO_LARGE),
                text("20 MB string", "\"" + "s".repeat(20_000_000) + "\"", RejectReason.TOO_LARGE),
                text(
                        "600 KiB string",
                        "{\"id\":\"a\",\"body\":\"" + "b ".repeat(300 << 10) + "\"}",
                        RejectReason.STRING_TOO_LONG),
                text(
                        "unknown 600 KiB string",
                        "{\"id\":\"a\",\"x\":\"" + "b".repeat(600 << 10) + "\"}",
                        RejectReason.STRING_TOO_LONG),
                text("depth 100,000 of arrays", "[".repeat(100_000), RejectReason.TOO_DEEP),
                text("depth 100,000 of objects", "{\"a\":".repeat(100_000), RejectReason.TOO_DEEP),
                text("depth 33", "{\"id\":\"a\",\"x\":" + "[".repeat(32) + "]".repeat(32) + "}", RejectReason.TOO_DEEP),
                text("300 letter name", "{\"" + "n".repeat(300) + "\":1}", RejectReason.NAME_TOO_LONG),
                text("1,001 digits", "{\"id\":" + "1".repeat(1_001) + "}", RejectReason.NUMBER_TOO_LONG),
                text(
                        "60,000 tokens",
                        "{\"id\":\"a\",\"x\":[" + "1,".repeat(60_000) + "1]}",
                        RejectReason.TOO_MANY_TOKENS),
                encoded("UTF-16 little-endian", valid, StandardCharsets.UTF_16LE, RejectReason.UTF16),
                encoded("UTF-16 big-endian", valid, StandardCharsets.UTF_16BE, RejectReason.UTF16),
                encoded("UTF-16 with mark", valid, StandardCharsets.UTF_16, RejectReason.UTF16),
                encoded("UTF-32", valid, Charset.forName("UTF-32"), RejectReason.UTF16),
                encoded(
                        "Latin-1",
                        "{\"id\":\"a\",\"title\":\"caf\u00e9\"}",
                        StandardCharsets.ISO_8859_1,
                        RejectReason.INVALID_UTF8),
                bytes("overlong slash", RejectReason.INVALID_UTF8, 0xc0, 0xaf),
                bytes("overlong in three bytes", RejectReason.INVALID_UTF8, 0xe0, 0x80, 0xaf),
                bytes("overlong in four bytes", RejectReason.INVALID_UTF8, 0xf0, 0x80, 0x80, 0xaf),
                bytes("lone surrogate", RejectReason.INVALID_UTF8, 0xed, 0xa0, 0x80),
                bytes("above the last character", RejectReason.INVALID_UTF8, 0xf4, 0x90, 0x80, 0x80),
                bytes("continuation alone", RejectReason.INVALID_UTF8, 0x80),
                bytes("lead alone", RejectReason.INVALID_UTF8, 0xe2, 0x82),
                bytes("byte FF", RejectReason.INVALID_UTF8, 0xff),
                arguments("tombstone", null, RejectReason.TOMBSTONE),
                arguments("empty", new byte[0], RejectReason.EMPTY_VALUE));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("unreadable")
    void read_badInput_givesOneReason(String name, byte[] value, RejectReason reason) {
        assertThat(reader.read(value)).isInstanceOfSatisfying(Parsed.Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(reason);
            assertThat(rejected.message()).isNotBlank();
        });
    }

    @Test
    void read_badInput_messageHoldsNoInputText() {
        byte[] value = "{\"id\":\"a\",\"rahasia\":1,\"rahasia\":2}".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(value))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.message()).doesNotContain("rahasia"));
    }

    @Test
    void read_onceWithThousandsOfHostileNames_stillReadsTheNextEvent() {
        for (int round = 0; round < 40; round++) {
            StringBuilder names = new StringBuilder("{\"id\":\"a\"");
            for (int name = 0; name < 1_000; name++)
                names.append(",\"n").append(round).append('_').append(name).append("\":1");
            reader.read(names.append('}').toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(reader.read("{\"id\":\"a\",\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Parsed.Accepted.class);
    }

    private static Arguments text(String name, String json, RejectReason reason) {
        return arguments(name, json.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static Arguments encoded(String name, String json, Charset charset, RejectReason reason) {
        return arguments(name, json.getBytes(charset), reason);
    }

    /** A valid event whose title ends in these bytes. */
    private static Arguments bytes(String name, RejectReason reason, int... title) {
        byte[] event = "{\"id\":\"a\",\"title\":\"judul ____\"}".getBytes(StandardCharsets.UTF_8);
        int at = new String(event, StandardCharsets.UTF_8).indexOf('_');
        for (int value : title) event[at++] = (byte) value;
        return arguments(name, event, reason);
    }
}
