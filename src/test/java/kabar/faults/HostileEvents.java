package kabar.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Events that are broken or cost much, drawn by seed. */
final class HostileEvents {
    private static final int LARGE = 900_000;
    private static final List<IntFunction<String>> TEXTS = List.of(
            bytes -> "a".repeat(bytes),
            bytes -> "<div>".repeat(bytes / 5),
            bytes -> "e" + "\u0301".repeat(bytes / 2),
            bytes -> "1.234,5 ".repeat(bytes / 8),
            bytes -> "Wang Yi, ".repeat(bytes / 9),
            bytes -> "\u202e\u2066abc ".repeat(bytes / 10),
            bytes -> "Kazakhstan. ".repeat(bytes / 12),
            bytes -> "<a href='x'>".repeat(bytes / 12));
    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"id\": 1",
            "{\"id\": \"x\"}",
            "\u0000",
            "{\"title\": \"no id\\ud800\", \"id\": \"a\"}",
            "[".repeat(5_000));

    private final Random dice;

    HostileEvents(long seed) {
        dice = new Random(seed);
    }

    /** Articles near the size that is read at most, of texts that bring slow code to its knees. */
    List<byte[]> large(int count) {
        return IntStream.range(0, count).mapToObj(i -> article()).toList();
    }

    /** Events that end among the dead letters. */
    List<byte[]> broken(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BROKEN.get(dice.nextInt(BROKEN.size())).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private byte[] article() {
        String body = TEXTS.get(dice.nextInt(TEXTS.size())).apply(dice.nextInt(LARGE));
        String id = "hostile-" + Long.toHexString(dice.nextLong());
        return ("{\"id\": \"" + id + "\", \"title\": \"A hostile text\", \"body\": \"" + body + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
