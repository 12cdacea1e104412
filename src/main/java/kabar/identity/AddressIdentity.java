package kabar.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import kabar.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * The address under which versions of one article are recognised: what {@link CanonicalUrl} leaves, and beyond it one for both schemes, for what
 * wraps it, for index files, for ways of percent-encoding, and for all values of parameters that name no article.
 *
 * <p>It stands in no record and is no key: ids and addresses stay as they were given. It may fail to join two addresses of one article; it
 * must not join those of two. Deterministic, linear but for sorting the parameters.
 */
public final class AddressIdentity {
    /** By the shipped lists alone. */
    public static final AddressIdentity UNTAUGHT = new AddressIdentity(LearnedParameters.NONE);

    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern SESSION = Pattern.compile("(?i);(?:jsessionid|phpsessid)=[^/;]*");
    /** A page that stands for its folder, or the same page for telephones. */
    private static final Pattern INDEX =
            Pattern.compile("(?i)/(?:(?:index|default)\\.(?:s?html?|php\\d?|aspx?|jspx?|cfm)|amp\\.html?|amp)?$");

    private static final Pattern AMP_PAGE = Pattern.compile("(?i)\\.amp(\\.html?)?$");

    private final LearnedParameters learned;

    /** By the shipped lists and what was learned from an archive. */
    public AddressIdentity(LearnedParameters learned) {
        this.learned = learned;
    }

    /** The identity of an http or https address; null for what is none. */
    public @Nullable String of(String url) {
        String address = Wrappers.unwrapped(url);
        CanonicalUrl canonical = CanonicalUrl.of(address);
        if (canonical == null) return null;
        String authority = canonical.domain() + port(Split.authority(canonical.value()));
        String path = path(Split.path(canonical.value()));
        return "https://" + authority + path + query(Split.query(address), canonical.domain(), path) + route(address);
    }

    /** A port that is neither of the usual two; which of them stands beside which scheme does not matter. */
    private static String port(String authority) {
        int colon = authority.indexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon);
        return port.equals(":80") || port.equals(":443") ? "" : port;
    }

    private static String path(String path) {
        String rest = SESSION.matcher(PercentEncoding.normal(path)).replaceAll("");
        rest = SLASHES.matcher(rest).replaceAll("/");
        rest = AMP_PAGE.matcher(rest).replaceFirst("$1");
        for (String before = ""; !rest.equals(before); ) {
            before = rest;
            rest = INDEX.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    private String query(String query, String host, String path) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            String normal = PercentEncoding.normal(parameter);
            if (normal.isEmpty() || NoiseParameters.covers(normal, path) || learned.has(host, name(normal))) continue;
            kept.add(normal);
        }
        if (kept.isEmpty()) return "";
        kept.sort(Comparator.comparing(AddressIdentity::name));
        return "?" + String.join("&", kept);
    }

    /** A fragment that a page's own program reads as a path is part of the address; all others are places within the page. */
    private static String route(String address) {
        String fragment = Split.fragment(address);
        return fragment.startsWith("!") && fragment.length() > 1 ? "#" + PercentEncoding.normal(fragment) : "";
    }

    static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }
}
