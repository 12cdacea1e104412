package kabar.eval;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.sets.CountryCase;

/**
 * Names beside labels, compared without case, accents and punctuation: any form of a labelled name counts, a second one for the same
 * bearer neither way, and so does a neutral name.
 */
final class NameTally {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    final Counts names = new Counts();
    final Bootstrap byArticle = new Bootstrap();
    int articles;

    void add(List<CountryCase.NameLabel> labelled, List<String> found, Set<String> neutral) {
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 0; i < labelled.size(); i++) {
            bearers.put(bare(labelled.get(i).name()), i);
            for (String form : labelled.get(i).forms()) bearers.put(bare(form), i);
        }
        Set<String> passed = new HashSet<>();
        for (String name : neutral) passed.add(bare(name));
        Set<Integer> hit = new HashSet<>();
        Set<String> wrong = new HashSet<>();
        for (String name : found) {
            String bare = bare(name);
            Integer bearer = bearers.get(bare);
            if (bearer != null) hit.add(bearer);
            else if (!bare.isEmpty() && !passed.contains(bare)) wrong.add(bare);
        }
        articles++;
        var counts = Counts.of(new double[] {hit.size(), wrong.size(), labelled.size() - hit.size()});
        names.add(counts);
        byArticle.add(counts);
    }

    private static String bare(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(decomposed).replaceAll("");
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }
}
