package kabar.article;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Host names and the labels in front of them that only say how a page is served. */
final class HostName {
    private static final Set<String> VARIANTS = Set.of("www", "m", "mobile", "amp");

    private HostName() {}

    /** A host name in lower-case ASCII without {@code www}, {@code m}, {@code mobile}, {@code amp}; null when it is none. */
    static @Nullable String canonical(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (name.isEmpty() || name.length() > 253) return null;
        try {
            // Only names in other scripts need the mapping to ASCII, which refuses what is no host name.
            name = isAscii(name)
                    ? name.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(name).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHost) {
            return null;
        }
        if (!isHost(name)) return null;
        int dot = name.indexOf('.');
        while (dot > 0 && name.indexOf('.', dot + 1) > 0 && VARIANTS.contains(name.substring(0, dot))) {
            name = name.substring(dot + 1);
            dot = name.indexOf('.');
        }
        return name;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Letters, digits, hyphens and underscores in labels that are not empty. */
    private static boolean isHost(String name) {
        boolean labelStart = true;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == '.') {
                if (labelStart) return false;
                labelStart = true;
            } else {
                if (!isSign(c)) return false;
                labelStart = false;
            }
        }
        return !labelStart;
    }

    private static boolean isSign(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
