package kabar.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kabar.text.Resource;

/** Which parameters of an address name no article: tracking parameters and ways of showing, by the list {@code parameters.tsv}. */
final class NoiseParameters {
    private static final Map<String, Set<String>> NAMES = load();
    private static final Set<String> ALWAYS = of("always");
    private static final List<String> PREFIXES = List.copyOf(of("prefix"));
    private static final Set<String> VALUES = of("value");
    private static final Set<String> HINTS = of("hint");
    private static final Set<String> WORDS = of("word");
    private static final Set<String> KEPT = of("keep");

    private static final Pattern PARTS = Pattern.compile("[^a-z0-9]+");
    /** A page made by a program, which learns from the parameters what to show. */
    private static final Pattern SCRIPT = Pattern.compile("\\.(?:php\\d?|aspx?|jspx?|cgi|pl|do|cfm|dll|nsf|action)$");

    private static final Pattern SLUG = Pattern.compile("[^-_]+[-_][^-_]+[-_].+|.*\\d{4}.*|.+\\.s?html?");

    private NoiseParameters() {}

    /**
     * Whether a parameter names no article.
     *
     * @param parameter with its value, as it stands in the address
     * @param path of the address, without index file and trailing slash
     */
    static boolean covers(String parameter, String path) {
        String folded = PercentEncoding.decoded(parameter).toLowerCase(Locale.ROOT);
        int equals = folded.indexOf('=');
        String name = equals < 0 ? folded : folded.substring(0, equals);
        String value = equals < 0 ? "" : folded.substring(equals + 1);
        if (ALWAYS.contains(name) || VALUES.contains(folded)) return true;
        if (PREFIXES.stream().anyMatch(name::startsWith)) return true;
        return HINTS.contains(name) && (hasWord(value) || (!isNumber(value) && namesArticle(path)));
    }

    /** Whether a parameter of this name is often what tells one article from another. */
    static boolean isOftenAnId(String name) {
        return KEPT.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean hasWord(String value) {
        for (String part : PARTS.split(value, -1)) if (WORDS.contains(part)) return true;
        return false;
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** Whether the path alone tells which article is meant: several words, a long number or a page at its end, and no program. */
    private static boolean namesArticle(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return SLUG.matcher(last).matches() && !SCRIPT.matcher(last).find();
    }

    private static Set<String> of(String kind) {
        return Set.copyOf(NAMES.getOrDefault(kind, Set.of()));
    }

    private static Map<String, Set<String>> load() {
        var names = new HashMap<String, Set<String>>();
        for (String line : Resource.lines("kabar/identity/parameters.tsv")) {
            int tab = line.indexOf('\t');
            names.computeIfAbsent(line.substring(0, tab), kind -> new HashSet<>())
                    .add(line.substring(tab + 1));
        }
        return Map.copyOf(names);
    }
}
