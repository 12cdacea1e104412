package kabar.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.article.CanonicalUrl;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/** Takes an address out of those around it: AMP caches and viewers, redirectors, an archive. Nothing is asked of the network. */
public final class Wrappers {
    /** A redirector may lead to another; beyond this many the address stays as it is by then. */
    private static final int MOST = 4;

    private static final String PATH = "path";
    private static final String AFTER_TIME = "after-time";
    private static final Map<String, List<Wrapper>> BY_HOST = load();

    private Wrappers() {}

    private record Wrapper(String path, String target) {}

    /** The address within {@code url}, or {@code url} itself where it wraps none that can be read. Linear. */
    public static String unwrapped(String url) {
        String address = url.strip().replace("&amp;", "&");
        for (int turn = 0; turn < MOST; turn++) {
            String within = within(address);
            if (within == null) break;
            address = within;
        }
        return address;
    }

    private static @Nullable String within(String address) {
        CanonicalUrl canonical = CanonicalUrl.of(address);
        if (canonical == null) return null;
        String behindHost = address.substring(Split.pathStart(address));
        for (Wrapper wrapper : of(canonical.domain())) {
            if (!startsWith(behindHost, wrapper.path)) continue;
            String target = target(behindHost, wrapper);
            CanonicalUrl read = target == null ? null : CanonicalUrl.of(target);
            if (read != null && read.domain().indexOf('.') > 0) return target;
        }
        return null;
    }

    /** A path of the table that ends in a slash has all below it, another one itself alone. */
    private static boolean startsWith(String behindHost, String path) {
        if (!behindHost.startsWith(path)) return false;
        if (path.endsWith("/") || behindHost.length() == path.length()) return true;
        char next = behindHost.charAt(path.length());
        return next == '?' || next == '/';
    }

    private static @Nullable String target(String behindHost, Wrapper wrapper) {
        String rest = behindHost.substring(wrapper.path.length());
        return switch (wrapper.target) {
            case PATH -> rest.startsWith("s/") ? "https://" + rest.substring(2) : "http://" + rest;
            case AFTER_TIME -> Character.isDigit(first(rest)) ? rest.substring(rest.indexOf('/') + 1) : null;
            default -> parameter(Split.query(behindHost), wrapper.target.split(" ", -1));
        };
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static @Nullable String parameter(String query, String[] names) {
        for (String name : names)
            for (String parameter : query.split("&", -1))
                if (parameter.startsWith(name + "=")) {
                    String value = PercentEncoding.decoded(parameter.substring(name.length() + 1));
                    if (value.startsWith("http")) return value;
                }
        return null;
    }

    private static List<Wrapper> of(String host) {
        var found = new ArrayList<Wrapper>();
        found.addAll(BY_HOST.getOrDefault(host, List.of()));
        int dot = host.indexOf('.');
        if (dot < 0) return found;
        for (int at = dot; at > 0; at = host.indexOf('.', at + 1))
            found.addAll(BY_HOST.getOrDefault("*" + host.substring(at), List.of()));
        // google.com, google.de, google.co.id; not google.warta.example.
        if (host.length() - dot <= ".com.xx".length())
            found.addAll(BY_HOST.getOrDefault(host.substring(0, dot) + ".*", List.of()));
        return found;
    }

    private static Map<String, List<Wrapper>> load() {
        var byHost = new HashMap<String, List<Wrapper>>();
        for (String line : Resource.lines("kabar/identity/wrappers.tsv")) {
            String[] cells = line.split("\t", -1);
            byHost.computeIfAbsent(cells[0], host -> new ArrayList<>()).add(new Wrapper(cells[1], cells[2]));
        }
        return Map.copyOf(byHost);
    }
}
