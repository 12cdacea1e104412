package kabar.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.CanonicalUrl;

/**
 * Learns from an archive which parameters of a host name no article: those whose value changes while the text stays the same.
 *
 * <p>A parameter is learned where at least so many articles came under several of its values (none is a value, too), all else in the
 * address being the same, and no two texts ever did. Names that are often an article's own ({@code id}, {@code p} …) are not learned. The
 * order of articles does not matter; memory grows with the addresses, about 500 bytes each.
 */
public final class ParameterLearner {
    /** Of a shorter text, such as a notice that a page is for subscribers, many articles may have the same. */
    private static final int LEAST_SIGNS = 100;

    private final int least;
    /** By host and parameter, then by the address without it. */
    private final Map<String, Map<String, Seen>> parameters = new TreeMap<>();
    /** By address: without a parameter it is one more of its values. */
    private final Map<String, Seen> whole = new HashMap<>();

    /** What one address has shown under the values of one parameter. */
    private static final class Seen {
        private final Set<Long> values = new HashSet<>(2);
        private final Set<Long> texts = new HashSet<>(2);
    }

    /**
     * A learner that has seen nothing.
     *
     * @param least number of articles that must have come under several values, at least 1
     */
    public ParameterLearner(int least) {
        if (least < 1) throw new IllegalArgumentException("least must be >= 1, was " + least);
        this.least = least;
    }

    /** Looks at an article; one without a readable address, or with a text too short to be one article's alone, is passed over. */
    public void add(String url, String text) {
        String identity = AddressIdentity.UNTAUGHT.of(url);
        long hash = hash(text);
        if (identity == null || hash == 0) return;
        CanonicalUrl address = CanonicalUrl.of(identity);
        if (address == null) return;
        String query = Split.query(identity);
        String page = identity.substring(0, identity.length() - (query.isEmpty() ? 0 : query.length() + 1));
        note(whole.computeIfAbsent(identity, none -> new Seen()), 0, hash);
        if (query.isEmpty()) return;
        List<String> given = List.of(query.split("&", -1));
        for (String parameter : given) {
            String name = AddressIdentity.name(parameter);
            if (NoiseParameters.isOftenAnId(name)) continue;
            List<String> others = new ArrayList<>(given);
            others.remove(parameter);
            String rest = others.isEmpty() ? page : page + "?" + String.join("&", others);
            note(
                    parameters
                            .computeIfAbsent(address.domain() + "\t" + name, none -> new HashMap<>())
                            .computeIfAbsent(rest, none -> new Seen()),
                    2L * parameter.hashCode() + 1,
                    hash);
        }
    }

    /** What was learned so far, by host and name. */
    public List<LearnedParameters.Row> learned() {
        var rows = new ArrayList<LearnedParameters.Row>();
        parameters.forEach((key, pages) -> {
            int tab = key.indexOf('\t');
            int articles = articles(pages);
            if (articles >= least)
                rows.add(new LearnedParameters.Row(key.substring(0, tab), key.substring(tab + 1), articles));
        });
        return rows;
    }

    /** How many articles came under several values; -1 when two articles came under one address. */
    private int articles(Map<String, Seen> pages) {
        var texts = new HashSet<Long>();
        for (Map.Entry<String, Seen> page : pages.entrySet()) {
            var all = new Seen();
            for (Seen seen : new Seen[] {page.getValue(), whole.getOrDefault(page.getKey(), new Seen())}) {
                all.values.addAll(seen.values);
                all.texts.addAll(seen.texts);
            }
            if (all.values.size() < 2) continue;
            if (all.texts.size() > 1) return -1;
            texts.addAll(all.texts);
        }
        return texts.size();
    }

    /** Two of each are enough to know that there are several. */
    private static void note(Seen seen, long value, long text) {
        if (seen.values.size() < 2) seen.values.add(value);
        if (seen.texts.size() < 2) seen.texts.add(text);
    }

    /** A hash of the letters and digits (FNV-1a, 64 bits); 0 when there are too few. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            signs++;
        }
        return signs < LEAST_SIGNS ? 0 : hash | 1;
    }
}
