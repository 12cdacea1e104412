package kabar.text.language;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: {@link LanguageScores} over its beginning, {@link Siblings} where two languages are close, and
 * what the article says of itself where these are unsure.
 *
 * <p>Loading takes a third of a second; after that an instance is read-only and serves all threads.
 */
public final class LanguageDetector {
    /** What a text is in when nothing tells. */
    public static final String UNDETERMINED = "und";

    /** UTF-16 units of the body that are looked at; more of them change no answer worth their time. */
    private static final int REACH = 300;
    /** Letters below which nothing is told. */
    private static final int FEWEST_LETTERS = 3;
    /** What a declaration is worth, in nats. */
    private static final float DECLARED = 3;
    /** Nats a letter that a text has at least if it is in a language that the tables know. */
    private static final float ENOUGH = 0.18f;
    /** The fewer letters, the less can be asked for: the bar is this part of them. */
    private static final float LONG_ENOUGH = 500;
    /** Nats that a language must be ahead of all that are not close to it. */
    private static final float AHEAD = 0.4f;
    /** Nats that what parts a family from all others may say about siblings. */
    private static final float AMONG_SIBLINGS = 3;
    /** Nats of one point of a sibling. */
    private static final float SIBLING_POINT = 0.2f;

    private static final String FOLDER = "kabar/text/language/";

    private final LanguageScores scores;
    private final Siblings siblings;
    /** For each language the number of its {@link LanguageGroup}. */
    private final int[] groups;

    /** Reads the tables from the class path. */
    public LanguageDetector() {
        this(List.of());
    }

    /** With further tables, in the format of {@link GramTable}. */
    LanguageDetector(List<String> further) {
        List<String> own = Resource.lines(FOLDER + "indonesian.txt");
        scores = new LanguageScores(joined(joined(Resource.lines(FOLDER + "grams.txt.gz"), own), further));
        siblings = Siblings.read(
                joined(Resource.lines(FOLDER + "siblings.txt.gz"), Resource.lines(FOLDER + "sibling-words.txt")));
        List<String> names = scores.languages().stream().map(LanguageGroup::of).toList();
        groups = names.stream().mapToInt(names::indexOf).toArray();
    }

    /** The languages that can be told, sorted. */
    public List<String> languages() {
        return scores.tellable();
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
        var words = SpelledWords.of(text);
        if (words.letters() < FEWEST_LETTERS) return said != null ? said : UNDETERMINED;
        float[] found = scores.of(text, words);
        int place = said == null ? -1 : scores.place(said);
        if (said != null && place < 0) return said;
        if (place >= 0) found[place] += DECLARED;
        int best = best(found);
        if (found[best] - rival(found, best) < AHEAD || found[best] < enough(words))
            return said != null ? said : UNDETERMINED;
        return sibling(best, found, words);
    }

    /** What a text in a language that the tables know has at least; names and foreign words have less. */
    private static float enough(SpelledWords words) {
        float bar = words.letters() * Math.min(ENOUGH, words.letters() / LONG_ENOUGH);
        return words.namesOnly() ? 2 * bar : bar;
    }

    private String sibling(int best, float[] found, SpelledWords words) {
        Siblings.Family family = siblings.of(scores.languages().get(best));
        if (family == null) return scores.languages().get(best);
        int[] points = family.points(words);
        int first = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            float before = found[scores.place(family.languages().get(i))] - found[best];
            float score = Math.max(-AMONG_SIBLINGS, before) + SIBLING_POINT * points[i];
            if (score > most) {
                most = score;
                first = i;
            }
        }
        return family.languages().get(first);
    }

    private static int best(float[] found) {
        int best = 0;
        for (int i = 1; i < found.length; i++) if (found[i] > found[best]) best = i;
        return best;
    }

    /** The best score of a language that is not close to the best one. */
    private float rival(float[] found, int best) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < found.length; i++) if (found[i] > most && groups[i] != groups[best]) most = found[i];
        return most;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
