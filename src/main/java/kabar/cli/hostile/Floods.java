package kabar.cli.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Shapes in which the words of a vocabulary flood a text. */
final class Floods {
    static final Map<String, Flood> PLACES = Map.of("list", (words, random) -> () -> any(words, random) + ", ");
    static final Map<String, Flood> FACTS = Map.of("figures", Floods::figures);
    static final Map<String, Flood> SIGNS = Map.of("capitals", Floods::capitals);
    static final Map<String, Flood> NAMES = new LinkedHashMap<>();
    static final Map<String, Flood> LETTERS = new LinkedHashMap<>();

    static {
        NAMES.put(
                "persons",
                (words, random) -> () -> capital(any(words, random)) + " " + capital(any(words, random)) + ". ");
        NAMES.put("family", (words, random) -> {
            String family = capital(any(words, random));
            return () -> capital(any(words, random)) + " " + family + ", ";
        });
        NAMES.put("run", (words, random) -> () -> capital(any(words, random)) + " ");
        NAMES.put("lines", (words, random) -> () -> capital(any(words, random)) + " " + any(words, random) + "\n\n");
        LETTERS.put("word", (signs, random) -> () -> any(signs, random));
        LETTERS.put("single", (signs, random) -> () -> any(signs, random) + " ");
    }

    private Floods() {}

    /** How words become the pieces of a text. */
    interface Flood {
        Supplier<String> of(List<String> words, Random random);
    }

    private static Supplier<String> figures(List<String> words, Random random) {
        return () -> switch (random.nextInt(4)) {
            case 0 -> random.nextInt(3_000) + " ";
            case 1 -> random.nextInt(100) + "." + random.nextInt(1_000) + " ";
            default -> any(words, random) + " ";
        };
    }

    private static Supplier<String> capitals(List<String> words, Random random) {
        return () -> capital(any(words, random)) + (random.nextInt(8) == 0 ? ". " : " ");
    }

    static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
