package kabar.cli.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Events that load the comparison with those before them: copies that were edited, many articles under the same keys, one long story. */
final class Encounters {
    private static final int MANY = 300;
    private static final int HOT_BYTES = 8 << 10;
    /** As large as the budget lets them be: what is over it never meets another. */
    private static final int LARGE_BYTES = 200 << 10;

    private Encounters() {}

    /** By name: the events in the order they come. */
    static Map<String, Function<Random, List<byte[]>>> all() {
        var all = new LinkedHashMap<String, Function<Random, List<byte[]>>>();
        Vocabularies.facts().forEach((language, words) -> {
            all.put("edited/" + language, random -> edited(words, random, 50));
        });
        List<String> english = Vocabularies.english();
        for (int every : new int[] {1_000_000_000, 10_000, 1_000, 200, 20, 7, 3})
            for (String form : List.of("copy", "version"))
                all.put(
                        form + "/every-" + every,
                        random -> form.equals("copy")
                                ? edited(english, random, every)
                                : versions(english, random, every));
        all.put("shuffled", Encounters::shuffled);
        all.put("turned", Encounters::turned);
        all.put("periodic", random -> pair(Filling.of(() -> "a b "), Filling.of(() -> "b a ")));
        all.put("periodic-shifted", random -> pair(Filling.of(() -> "a b c d "), Filling.of(() -> "b c d e a ")));
        all.put("one-word", random -> pair(Filling.of(() -> "a "), "b " + Filling.of(() -> "a ", 900_000)));
        all.put("half", random -> {
            String text = text(english, random);
            return pair(text, text.substring(text.length() / 2));
        });
        all.put("cut", random -> {
            String text = text(english, random);
            return pair(text, text.substring(0, text.length() / 8));
        });
        all.put("hot/same-words", random -> many(i -> text(english, new Random(1), HOT_BYTES) + i));
        all.put(
                "hot/edited",
                random -> many(i -> {
                    String text = text(english, new Random(1), HOT_BYTES);
                    int at = random.nextInt(text.length());
                    return text.substring(0, at) + " word" + i + " " + text.substring(at);
                }));
        all.put(
                "hot/lead",
                random -> many(i -> text(english, new Random(1), HOT_BYTES / 4) + text(english, random, HOT_BYTES)));
        all.put(
                "hot/figures",
                random -> many(i -> text(english, new Random(1), HOT_BYTES).replace("7", String.valueOf(i))));
        all.put("hot/large", random -> many(24, i -> text(english, new Random(1)) + " word" + i));
        all.put("hot/large-edited", random -> many(24, i -> edit(text(english, new Random(1)), random, 40)));
        all.put("hot/headlines", random -> titles(i -> "Kurs Rupiah Hari Ini " + i));
        all.put("hot/one-address", random -> many(i -> text(english, random, HOT_BYTES), "same"));
        all.put(
                "story/names",
                random -> many(
                        i -> "Wang Yi, Sergei Lavrov, Xi Jinping, Vladimir Putin. " + text(english, random, 2_000)));
        return all;
    }

    private static String text(List<String> words, Random random) {
        return text(words, random, LARGE_BYTES);
    }

    private static String text(List<String> words, Random random, int bytes) {
        return Filling.of(
                () -> (random.nextInt(5) == 0 ? random.nextInt(100) : Floods.any(words, random))
                        + (random.nextInt(12) == 0 ? ". " : " "),
                bytes);
    }

    private static List<byte[]> edited(List<String> words, Random random, int every) {
        String text = text(words, random);
        return pair(text, edit(text, random, every));
    }

    private static List<byte[]> versions(List<String> words, Random random, int every) {
        String text = text(words, random);
        return List.of(event("a", "A title", text), event("a", "A title", edit(text, random, every)));
    }

    /** Another word in place of one in so many. */
    private static String edit(String text, Random random, int every) {
        String[] words = text.split(" ");
        for (int i = random.nextInt(every);
                i < words.length;
                i += 1 + random.nextInt(2 * Math.min(every, words.length)))
            words[i] = random.nextBoolean() ? String.valueOf(random.nextInt(100)) : "w" + random.nextInt(1_000);
        String edited = String.join(" ", words);
        return edited.substring(0, Math.min(edited.length(), text.length()));
    }

    private static List<byte[]> shuffled(Random random) {
        List<String> words =
                new ArrayList<>(List.of(text(Vocabularies.english(), random).split(" ")));
        String text = String.join(" ", words);
        Collections.shuffle(words, random);
        return pair(text, String.join(" ", words));
    }

    private static List<byte[]> turned(Random random) {
        String[] words = text(Vocabularies.english(), random).split(" ");
        String text = String.join(" ", words);
        Collections.reverse(Arrays.asList(words));
        return pair(text, String.join(" ", words));
    }

    private static List<byte[]> pair(String one, String other) {
        return List.of(event("a", "A title", one), event("b", "A title", other));
    }

    private static List<byte[]> many(IntFunction<String> body) {
        return many(MANY, body);
    }

    private static List<byte[]> many(int count, IntFunction<String> body) {
        var events = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) events.add(event("e" + i, "A title of " + i, body.apply(i)));
        return events;
    }

    private static List<byte[]> many(IntFunction<String> body, String id) {
        var events = new ArrayList<byte[]>();
        for (int i = 0; i < MANY; i++) events.add(event(id, "A title", body.apply(i)));
        return events;
    }

    private static List<byte[]> titles(IntFunction<String> title) {
        var events = new ArrayList<byte[]>();
        for (int i = 0; i < 4 * MANY; i++)
            events.add(new HostileEvent("t" + i).text("title", title.apply(i)).bytes());
        return events;
    }

    private static byte[] event(String id, String title, String body) {
        return new HostileEvent(id).text("title", title).text("body", body).bytes();
    }
}
