package kabar.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.article.Country;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Mention;
import kabar.article.Zone;
import org.jspecify.annotations.Nullable;

/**
 * How much of the text of a publisher's articles is published again. The title always is, and what was read in the text: countries, entities,
 * copies and stories come out as with the whole text.
 */
public final class TextLimits {
    /** The whole text of everybody. */
    public static final TextLimits NONE = new TextLimits(Map.of());

    private static final Pattern LINE = Pattern.compile("(\\*|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\s*=\\s*(full|lead|none)");
    private static final String OTHERS = "*";
    /** Letters of the longest lead, about two sentences. */
    private static final int LEAD = 400;

    private final Map<String, Text> byDomain;

    private TextLimits(Map<String, Text> byDomain) {
        this.byDomain = byDomain;
    }

    private enum Text {
        FULL,
        LEAD,
        NONE
    }

    /**
     * Reads lines {@code domain = full|lead|none}; {@code *} stands for all other publishers. Empty lines and those that begin with {@code #}
     * say nothing.
     *
     * @throws IllegalArgumentException naming the line
     */
    public static TextLimits parse(String text) {
        var limits = new TreeMap<String, Text>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) continue;
            Matcher matcher = LINE.matcher(line.toLowerCase(Locale.ROOT));
            if (!matcher.matches())
                throw new IllegalArgumentException("line " + number
                        + " is not DOMAIN = full, lead or none (example.org = lead; * for all others)");
            Text limit = Text.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
            if (limits.put(matcher.group(1), limit) != null)
                throw new IllegalArgumentException("line " + number + " has a domain that has a limit already");
        }
        return new TextLimits(limits);
    }

    /** The article with so much of its text as may be published, and the mentions that stand in it. */
    EnrichedArticle limited(EnrichedArticle article) {
        int end = switch (of(article.source().publisher().domain())) {
            case FULL -> article.body().length();
            case LEAD -> lead(article.body());
            case NONE -> 0;
        };
        return end == article.body().length() ? article : cut(article, end);
    }

    private Text of(@Nullable String domain) {
        for (String part = domain == null ? "" : domain; !part.isEmpty(); part = parent(part)) {
            Text limit = byDomain.get(part);
            if (limit != null) return limit;
        }
        return byDomain.getOrDefault(OTHERS, Text.FULL);
    }

    private static String parent(String domain) {
        return domain.substring(domain.indexOf('.') < 0 ? domain.length() : domain.indexOf('.') + 1);
    }

    /** End of the first block, or of the last whole word of its first letters. */
    private static int lead(String body) {
        int block = body.indexOf("\n\n");
        int end = block < 0 ? body.length() : block;
        if (end <= LEAD) return end;
        int space = body.lastIndexOf(' ', LEAD);
        if (space > 0) return space;
        return Character.isLowSurrogate(body.charAt(LEAD)) ? LEAD - 1 : LEAD;
    }

    private static EnrichedArticle cut(EnrichedArticle article, int end) {
        return new EnrichedArticle(
                article.source(),
                article.title(),
                article.body().substring(0, end),
                article.language(),
                article.dating(),
                article.byline(),
                article.dateline(),
                article.agencies(),
                article.countries().stream()
                        .map(country -> country(country, end))
                        .toList(),
                article.rejectedCountries(),
                article.regions(),
                article.entities().stream().map(entity -> entity(entity, end)).toList(),
                article.removed(),
                Stream.concat(article.flags().stream(), Stream.of(Flag.TEXT_LIMITED))
                        .toList());
    }

    private static Country country(Country country, int end) {
        List<Evidence> left = country.evidence().stream()
                .filter(evidence ->
                        !(evidence instanceof Evidence.Mentioned mentioned) || stands(mentioned.mention(), end))
                .toList();
        return new Country(country.code(), country.role(), country.score(), country.mentions(), left);
    }

    private static Entity entity(Entity entity, int end) {
        List<Mention> left = entity.mentions().stream()
                .filter(mention -> stands(mention, end))
                .toList();
        return new Entity(entity.type(), entity.name(), entity.id(), entity.role(), entity.country(), left);
    }

    private static boolean stands(Mention mention, int end) {
        return mention.zone() == Zone.TITLE || mention.end() <= end;
    }
}
