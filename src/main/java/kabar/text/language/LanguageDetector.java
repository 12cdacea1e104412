package kabar.text.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
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
    /** Nats that a language must be ahead of all that are not close to it. */
    private static final float AHEAD = 0.4f;
    /** Nats that what parts a family from all others may say about siblings. */
    private static final float AMONG_SIBLINGS = 4;
    /** Nats of one point of a sibling. */
    private static final float SIBLING_POINT = 0.15f;

    private static final String FOLDER = "kabar/text/language/";

    private final LanguageScores scores;
    private final Siblings siblings;

    /** Reads the tables from the class path. */
    public LanguageDetector() {
        this(List.of());
    }

    /** With further tables, in the format of {@link GramTable}. */
    LanguageDetector(List<String> further) {
        scores = new LanguageScores(joined(lines("grams.txt.gz"), further));
        siblings = Siblings.read(joined(lines("siblings.txt.gz"), Resource.lines(FOLDER + "sibling-words.txt")));
    }

    /** The languages that can be told, sorted. */
    public List<String> languages() {
        return scores.languages().stream().sorted().toList();
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
        int place = said == null ? -1 : scores.languages().indexOf(said);
        if (said != null && place < 0) return said;
        if (place >= 0) found[place] += DECLARED;
        int best = best(found);
        String language = scores.languages().get(best);
        if (found[best] - rival(found, language) < AHEAD) return said != null ? said : UNDETERMINED;
        return sibling(language, found, words);
    }

    private String sibling(String language, float[] found, SpelledWords words) {
        Siblings.Family family = siblings.of(language);
        if (family == null) return language;
        int[] points = family.points(words);
        float most = found[scores.languages().indexOf(language)];
        String best = language;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (String member : family.languages()) {
            float score = Math.max(-AMONG_SIBLINGS, found[scores.languages().indexOf(member)] - most)
                    + SIBLING_POINT * points[family.table().languages().indexOf(member)];
            if (score > bestScore) {
                bestScore = score;
                best = member;
            }
        }
        return best;
    }

    private static int best(float[] found) {
        int best = 0;
        for (int i = 1; i < found.length; i++) if (found[i] > found[best]) best = i;
        return best;
    }

    /** The best score of a language that is not close to the given one. */
    private float rival(float[] found, String language) {
        float most = Float.NEGATIVE_INFINITY;
        String group = LanguageGroup.of(language);
        for (int i = 0; i < found.length; i++)
            if (found[i] > most && !LanguageGroup.of(scores.languages().get(i)).equals(group)) most = found[i];
        return most;
    }

    private static List<String> lines(String resource) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Resource.bytes(FOLDER + resource)))) {
            return Resource.lines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
