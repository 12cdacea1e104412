package kabar.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import kabar.article.Parsed;
import kabar.article.RejectReason;
import kabar.json.ArticleWriter;
import org.junit.jupiter.api.Test;

/** Bytes nobody would think of. */
class FuzzTest {
    private static final long SEED = 20_220_112;
    private static final int ROUNDS = 10_000;
    private static final String[] PIECES = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\u",
        "\\ud800",
        "\\",
        "null",
        "1e999999",
        "-",
        "\0",
        "\u00e9",
        "\ufeff",
        "\ud83d\ude00",
        "  ",
        "\"url\":\"https://",
        "\"publisher\":{",
        "\"authors\":[",
        "\"extensions\":{",
        "\"date\":\"2022-99",
        "true"
    };

    private final ArticleReader reader = new ArticleReader();
    private final ArticleWriter writer = new ArticleWriter();

    @Test
    void read_mutatedArticles_neverThrowsAndAcceptedOnesCanBeWritten() {
        Random random = new Random(SEED);
        Set<RejectReason> seen = EnumSet.noneOf(RejectReason.class);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] event = mutated(random);
            Parsed parsed = read(event, round);
            if (parsed instanceof Parsed.Accepted ok) {
                accepted++;
                byte[] written = writer.write(ok.article());
                assertThat(reader.read(written))
                        .as("seed %d, round %d", SEED, round)
                        .isInstanceOf(Parsed.Accepted.class);
            } else {
                seen.add(((Parsed.Rejected) parsed).reason());
            }
        }

        assertThat(accepted).isGreaterThan(ROUNDS / 10);
        assertThat(seen)
                .contains(
                        RejectReason.NOT_JSON,
                        RejectReason.INVALID_UTF8,
                        RejectReason.DUPLICATE_KEY,
                        RejectReason.TRAILING_BYTES);
    }

    @Test
    void read_randomBytes_neverThrows() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(read(bytes, round)).as("seed %d, round %d", SEED, round).isNotNull();
        }
    }

    private Parsed read(byte[] event, int round) {
        try {
            return reader.read(event);
        } catch (Throwable thrown) {
            throw new AssertionError("seed " + SEED + ", round " + round, thrown);
        }
    }

    private static byte[] mutated(Random random) {
        byte[] valid =
                ("{\"id\":\"a-1\",\"url\":\"https://www.warta.example/a/amp?utm_x=1&b=2#c\",\"title\":\"Panen “raya” \\u00e9\","
                                + "\"body\":\"Isi berita 👍 \\n\\n akhir.\",\"date\":\"Rabu, 12 Jan 2022 07:01 WIB\",\"lang\":\"id\",\"version\":1.5,"
                                + "\"source\":{\"name\":\"Warta\",\"country\":\"id\",\"x\":[1,{\"y\":null}]},\"authors\":[\"A\",{\"name\":\"B\"}],\"status\":"
                                + "\"usable\",\"z\":{\"k\":[true,false,1e5,\"\\ud83d\\ude00\"]}}")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] event = valid;
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(event.length);
            switch (random.nextInt(5)) {
                case 0 -> event[at] = (byte) random.nextInt(256);
                case 1 -> event = spliced(event, at, at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> event = spliced(event, at, Math.min(event.length, at + 1 + random.nextInt(12)), "");
                case 3 ->
                    event = spliced(
                            event,
                            at,
                            at,
                            new String(event, at, Math.min(30, event.length - at), StandardCharsets.ISO_8859_1));
                default -> event[at] ^= (byte) (1 << random.nextInt(8));
            }
            if (event.length == 0) return event;
        }
        return event;
    }

    private static byte[] spliced(byte[] event, int from, int to, String piece) {
        byte[] middle = piece.getBytes(StandardCharsets.UTF_8);
        byte[] spliced = new byte[from + middle.length + event.length - to];
        System.arraycopy(event, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(event, to, spliced, from + middle.length, event.length - to);
        return spliced;
    }
}
