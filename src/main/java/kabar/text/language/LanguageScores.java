package kabar.text.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well a text fits each language, in nats: the logarithm of the {@linkplain LanguageModel model}'s probability, the points
 * of the {@linkplain GramTable tables} and the letters of a {@linkplain ScriptLanguage script} of its own, added up.
 *
 * <p>The model is sure on short texts of the languages that it learned, and names one of them for any other text; the tables
 * know more languages, but less of each. So the model can rule out a language by {@link #UNLIKELY} at most.
 */
final class LanguageScores {
    /** Of one point: half a unit of weight of a gram. */
    private static final float POINT = 0.175f;
    /** Of one letter. */
    private static final float LETTER = 2;
    /** What a language has from the model at least. */
    private static final float UNLIKELY = -4.5f;
    /** What a language has from the model that it does not know. */
    private static final float UNKNOWN = -2.5f;
    /** For a language of which nothing speaks. */
    private static final float NOTHING = -1_000;

    /** Labels that are no ISO 639 codes of today, or varieties whose written news is that of the main language. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("als", "gsw"),
            Map.entry("bh", "bho"),
            Map.entry("eml", "egl"),
            Map.entry("wuu", "zh"),
            Map.entry("yue", "zh"),
            Map.entry("arz", "ar"),
            Map.entry("bs", "hr"),
            Map.entry("sh", "hr"),
            Map.entry("nn", "no"),
            Map.entry("azb", "az"));

    private final LanguageModel model = LanguageModel.load("lid.176.ftz");
    private final GramTable table;
    private final List<String> languages = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final int croatian;
    private final int serbian;
    private final int[] labels;
    private final int[] tables;
    private final int[] scripts;
    /** What a language has before its points: {@link #UNKNOWN} or {@link #UNLIKELY}. */
    private final float[] least;

    LanguageScores(List<String> tableLines) {
        table = GramTable.read(tableLines);
        labels = places(model.labels().stream()
                .map(label -> NAMES.getOrDefault(label, label))
                .toList());
        croatian = place("hr");
        serbian = place("sr");
        int known = languages.size();
        tables = places(table.languages());
        scripts = places(ScriptLanguage.CODES);
        least = new float[languages.size()];
        Arrays.fill(least, 0, known, UNLIKELY);
        Arrays.fill(least, known, least.length, UNKNOWN);
    }

    private int[] places(List<String> codes) {
        int[] places = new int[codes.size()];
        for (int i = 0; i < places.length; i++) {
            if (byCode.putIfAbsent(codes.get(i), languages.size()) == null) languages.add(codes.get(i));
            places[i] = place(codes.get(i));
        }
        return places;
    }

    /** The languages in the order of {@link #of}. */
    List<String> languages() {
        return languages;
    }

    /** The languages that have a table or a script of their own, sorted: what the model alone knows is never ahead of them. */
    List<String> tellable() {
        return IntStream.concat(IntStream.of(tables), IntStream.of(scripts))
                .mapToObj(languages::get)
                .distinct()
                .sorted()
                .toList();
    }

    /** The place of a language in that order, or -1. */
    int place(String code) {
        return byCode.getOrDefault(code, -1);
    }

    /** The score of each language; only differences mean something. */
    float[] of(String text, SpelledWords words) {
        float[] found = new float[languages.size()];
        float[] chances = model.score(text);
        for (int i = 0; i < chances.length; i++) found[labels[i]] += chances[i];
        // The model knows Serbian in Cyrillic letters only: in Latin ones it says Croatian or Serbo-Croatian to both.
        found[serbian] = found[croatian] += found[serbian];
        int[] points = table.points(words);
        int[] letters = ScriptLanguage.letters(words);
        float[] evidence = new float[found.length];
        for (int i = 0; i < points.length; i++) evidence[tables[i]] += POINT * points[i];
        for (int i = 0; i < letters.length; i++) evidence[scripts[i]] += LETTER * letters[i];
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0 && evidence[i] <= 0) found[i] = NOTHING;
            else found[i] = evidence[i] + (found[i] > 0 ? Math.max(least[i], (float) Math.log(found[i])) : least[i]);
        }
        return found;
    }
}
