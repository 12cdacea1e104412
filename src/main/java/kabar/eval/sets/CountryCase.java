package kabar.eval.sets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article with the countries it is about, as its readers say.
 *
 * @param set folder of the set
 * @param id of the article in its set
 * @param language ISO 639-1
 * @param primary codes it is mainly about; {@code ZZ} alone when about none
 * @param secondary codes that are clearly part of it
 * @param wrong codes that are named or suggested but must not route, each with the reason; never complete
 * @param persons null when they are not labelled
 * @param organisations null when they are not labelled
 * @param neutral names that count neither right nor wrong
 */
public record CountryCase(
        String set,
        String id,
        String language,
        Article article,
        List<String> primary,
        List<String> secondary,
        Map<String, String> wrong,
        @Nullable List<NameLabel> persons,
        @Nullable List<NameLabel> organisations,
        Set<String> neutral) {
    /**
     * A person or organisation.
     *
     * @param forms all spellings that mean it in the article
     */
    public record NameLabel(String name, List<String> forms) {}

    /** The codes the article should be routed to; empty when it is about no country. */
    public Set<String> routed() {
        var routed = new TreeSet<>(primary);
        routed.addAll(secondary);
        routed.remove("ZZ");
        return routed;
    }
}
