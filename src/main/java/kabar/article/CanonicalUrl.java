package kabar.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article without what differs between ways of reaching it, so that equal articles have equal addresses.
 *
 * <p>Gone are tracking and single-page parameters, the fragment, the default port, {@code /amp} at either end of the path, the host
 * labels {@code www}, {@code m}, {@code mobile} and {@code amp}, and trailing slashes. Remaining parameters are sorted by name.
 *
 * @param value the address
 * @param domain its host, lower case, ASCII
 */
public record CanonicalUrl(String value, String domain) {
    private static final int MAX_LENGTH = 2_048;
    private static final List<String> TRACKING_PREFIXES = List.of("utm_", "mtm_", "pk_", "hsa_", "_x_tr_", "at_custom");
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "at_medium",
            "at_campaign",
            "cmpid",
            "ncid",
            "ocid",
            "smid",
            "spm",
            "ref",
            "ref_src",
            "ref_url",
            "amp",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "oly_enc_id",
            "wt_mc");
    private static final Set<String> WHOLE_ARTICLE =
            Set.of("page=all", "single=1", "outputtype=amp", "output=amp", "view=amp");

    /** The canonical form of an http or https address, or null when {@code url} is none. Linear but for sorting the parameters. */
    public static @Nullable CanonicalUrl of(String url) {
        String address = url.strip();
        if (address.length() > MAX_LENGTH || hasBlank(address)) return null;
        String scheme = scheme(address);
        if (scheme == null) return null;
        int hostStart = scheme.length() + 3;
        int pathStart = firstOf(address, hostStart, "/?#");
        String authority = authority(address.substring(hostStart, pathStart), scheme);
        if (authority == null) return null;
        int fragment = firstOf(address, pathStart, "#");
        int queryStart = Math.min(firstOf(address, pathStart, "?"), fragment);
        String path = path(address.substring(pathStart, queryStart));
        String query = queryStart < fragment ? query(address.substring(queryStart + 1, fragment)) : "";
        int port = authority.indexOf(':');
        String domain = port < 0 ? authority : authority.substring(0, port);
        return new CanonicalUrl(scheme + "://" + authority + path + query, domain);
    }

    private static @Nullable String scheme(String address) {
        if (address.regionMatches(true, 0, "https://", 0, 8)) return "https";
        return address.regionMatches(true, 0, "http://", 0, 7) ? "http" : null;
    }

    private static @Nullable String authority(String authority, String scheme) {
        // A user name in front of the host is no address of an article and may be a secret.
        if (authority.indexOf('@') >= 0) return null;
        int colon = authority.indexOf(':');
        String domain = HostName.canonical(colon < 0 ? authority : authority.substring(0, colon));
        if (domain == null || colon < 0) return domain;
        String port = authority.substring(colon + 1);
        if (port.length() > 5 || !port.chars().allMatch(c -> c >= '0' && c <= '9')) return null;
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return usual ? domain : domain + ":" + port;
    }

    private static String path(String path) {
        int start = 0;
        while (path.regionMatches(true, start, "/amp/", 0, 5)) start += 4;
        String rest = withoutTrailingSlashes(path.substring(start));
        while (rest.regionMatches(true, rest.length() - 4, "/amp", 0, 4)) {
            rest = withoutTrailingSlashes(rest.substring(0, rest.length() - 4));
        }
        return rest;
    }

    private static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        return path.substring(0, end);
    }

    private static String query(String query) {
        List<String> kept = new ArrayList<>();
        int start = 0;
        while (start <= query.length()) {
            int end = firstOf(query, start, "&");
            if (end > start && !isNoise(query.substring(start, end))) kept.add(query.substring(start, end));
            start = end + 1;
        }
        if (kept.isEmpty()) return "";
        kept.sort(Comparator.comparing(CanonicalUrl::name));
        return "?" + String.join("&", kept);
    }

    private static boolean isNoise(String parameter) {
        String name = name(parameter).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name)
                || TRACKING_PREFIXES.stream().anyMatch(name::startsWith)
                || WHOLE_ARTICLE.contains(parameter.toLowerCase(Locale.ROOT));
    }

    private static String name(String parameter) {
        return parameter.substring(0, firstOf(parameter, 0, "="));
    }

    private static int firstOf(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) at++;
        return Math.min(at, text.length());
    }

    private static boolean hasBlank(String address) {
        return address.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
