package kabar.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: a fastText model over its beginning, marker words for Indonesian and Malay, and what the article
 * says of itself where these are unsure.
 *
 * <p>Loading takes a tenth of a second; after that an instance is read-only and serves all threads.
 */
public final class LanguageDetector {
    /** UTF-16 units of the body that are looked at; more of them change no answer worth their time. */
    private static final int REACH = 300;
    /** Fewer letters than this tell little. */
    private static final int FEW_LETTERS = 60;
    /** From here on a long text overrules what the article declares. */
    private static final float SURE = 0.6f;

    private static final float VERY_SURE = 0.9f;

    /** UTF-16 units of a text up to which its words tell more than the model. */
    private static final int HEADLINE = 120;

    private static final float ENOUGH = 0.2f;

    /** Labels that are no ISO 639 codes of today, or varieties whose written news is that of the main language. */
    private static final Map<String, String> NAMES = Map.of(
            "als", "gsw", "bh", "bho", "eml", "egl", "wuu", "zh", "yue", "zh", "arz", "ar", "sh", "hr", "nn", "no",
            "azb", "az");

    private final LanguageModel model = LanguageModel.load("lid.176.ftz");
    private final String[] codes;
    private final Map<String, Integer> positions = new HashMap<>();
    /** For each label the first one of the same code. */
    private final int[] firsts;

    /** Reads the model from the class path. */
    public LanguageDetector() {
        List<String> labels = model.labels();
        codes = new String[labels.size()];
        firsts = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = NAMES.getOrDefault(labels.get(i), labels.get(i));
            positions.putIfAbsent(codes[i], i);
            firsts[i] = positions.getOrDefault(codes[i], i);
        }
    }

    /**
     * The language of an article as ISO 639-1, else 639-3; {@code und} when nothing tells.
     *
     * @param declared what the article says of itself, a prior only
     */
    public String detect(String title, String body, @Nullable String declared) {
        String said = LanguageTag.primary(declared);
        String head = body.length() <= REACH ? body : body.substring(0, REACH);
        String text = title.isEmpty() ? head : title + ' ' + head;
        int letters = letters(text);
        if (letters < 3) return said != null ? said : "und";
        // A language the model never learned, Hausa for example, looks like any other to it.
        if (said != null && !positions.containsKey(said)) return said;
        float[] scores = merged(model.score(text));
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        if (MalayMarkers.family(codes[best]) || malayHeadline(text, scores[best]))
            return malay(codes[best], scores[best], text, said);
        return weighed(best, scores, letters, said);
    }

    private String weighed(int best, float[] scores, int letters, @Nullable String said) {
        String found = codes[best];
        if (said == null) return scores[best] >= ENOUGH ? found : "und";
        int position = positions.getOrDefault(said, best);
        if (found.equals(said)) return said;
        boolean close = LanguageGroup.of(said).equals(LanguageGroup.of(found));
        if (close && scores[position] * 3 >= scores[best]) return said;
        if (scores[best] >= SURE && letters >= FEW_LETTERS) return found;
        return scores[position] > 0 || scores[best] < ENOUGH ? said : found;
    }

    /** The model reads many an Indonesian headline, all names and capitals, as Italian or English. */
    private static boolean malayHeadline(String text, float score) {
        if (text.length() > HEADLINE) return false;
        Tokens tokens = Tokens.of(text);
        int words = IndonesianWords.count(tokens);
        return words >= 2 ? words * 4 >= tokens.size() : words == 1 && score < SURE;
    }

    private String malay(String found, float score, String text, @Nullable String said) {
        int balance = MalayMarkers.balance(Tokens.of(text));
        if (balance > 0) return "id";
        if (balance < 0) return "ms";
        if (said != null && (MalayMarkers.family(said) || score < SURE)) return said;
        // What has no word of its own language is Indonesian, unless the model is sure: Javanese and its neighbours
        // have but
        // letters in common with it, and Malay without a marker is rare.
        float sure = found.equals("ms") ? VERY_SURE : SURE;
        return MalayMarkers.family(found) && score >= sure ? found : "id";
    }

    /** Adds up labels of one code at the position of its first label. */
    private float[] merged(float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (firsts[i] == i || scores[i] == 0) continue;
            scores[firsts[i]] += scores[i];
            scores[i] = 0;
        }
        return scores;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            byte sign = Signs.of(text.charAt(i));
            if (sign == Signs.LETTER) letters++;
            else if (sign == Signs.LONE) letters += 3;
        }
        return letters;
    }
}
