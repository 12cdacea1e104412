package kabar.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parameters that were learned to name no article, by host; a table that {@link ParameterLearner} finds and a setting names.
 *
 * <pre>
 * # kabar.identity.parameters/1 rows=2 sha256=3f5a…   (of all that follows this line, 16 digits)
 * host TAB parameter TAB articles under which it was seen
 * </pre>
 *
 * @param digest of the rows, empty when there are none
 */
public record LearnedParameters(Set<String> names, String digest) {
    public static final LearnedParameters NONE = new LearnedParameters(Set.of(), "");

    private static final String HEAD = "# kabar.identity.parameters/1 ";

    public LearnedParameters {
        names = Set.copyOf(names);
    }

    /**
     * One row.
     *
     * @param host as {@link kabar.article.CanonicalUrl#domain()} writes it
     * @param parameter name, as it stands in the address
     * @param articles how many there were
     */
    public record Row(String host, String parameter, int articles) {}

    /** Whether this parameter of this host names no article. */
    boolean has(String host, String parameter) {
        return !names.isEmpty() && names.contains(host + "\t" + parameter);
    }

    /** The table of some rows, in the order of hosts and names. */
    public static String text(Collection<Row> rows) {
        var lines = new TreeSet<String>();
        for (Row row : rows) lines.add(row.host + "\t" + row.parameter + "\t" + row.articles + "\n");
        String body = String.join("", lines);
        return HEAD + "rows=" + lines.size() + " sha256=" + digest(body) + "\n" + body;
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static LearnedParameters parse(String text) {
        int end = text.indexOf('\n');
        if (!text.startsWith(HEAD) || end < 0)
            throw new IllegalArgumentException("it does not begin as the tables of kabar identity learn do");
        String body = text.substring(end + 1);
        List<String> lines = body.lines().toList();
        String digest = digest(body);
        String head = HEAD + "rows=" + lines.size() + " sha256=" + digest;
        if (!text.substring(0, end).equals(head))
            throw new IllegalArgumentException("its rows are not those that its first line tells of: it is cut short or"
                    + " was changed; write it anew with kabar identity learn");
        var names = new HashSet<String>();
        for (String line : lines) {
            int second = line.indexOf('\t', line.indexOf('\t') + 1);
            if (second < 0) throw new IllegalArgumentException("a row is no host, parameter and number: " + line);
            names.add(line.substring(0, second));
        }
        return new LearnedParameters(names, digest);
    }

    private static String digest(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
