package kabar.text.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Reads what feeds write where a language code belongs. */
public final class LanguageTag {
    /** Three-letter codes of languages that have two, and codes that were withdrawn. */
    private static final Map<String, String> SHORTER = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            // The JDK still lists the withdrawn codes beside those that took their place.
            if (code.equals("in") || code.equals("iw") || code.equals("ji")) continue;
            try {
                SHORTER.put(Locale.forLanguageTag(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                // A code without a longer form needs no entry.
                SHORTER.put(code, code);
            }
        }
        String old =
                "in id iw he ji yi jw jv mo ro sh hr nn no nb no cmn zh zho zh chi zh ger de fre fr dut nl per fa may ms zsm ms gre el cze cs "
                        + "slo sk rum ro bur my geo ka ice is alb sq arm hy baq eu mac mk tib bo wel cy arb ar pes fa fil tl indonesian id english en bahasa id";
        String[] pairs = old.split(" ", -1);
        for (int i = 0; i < pairs.length; i += 2) SHORTER.put(pairs[i], pairs[i + 1]);
    }

    private LanguageTag() {}

    /** The shortest ISO 639 code of a tag such as {@code id-ID}, {@code ind} or {@code in_ID}; null when it says nothing. */
    public static @Nullable String primary(@Nullable String tag) {
        if (tag == null || tag.length() > 40) return null;
        String whole = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < whole.length() && whole.charAt(end) >= 'a' && whole.charAt(end) <= 'z') end++;
        String code = whole.substring(0, end);
        String known = SHORTER.get(code);
        if (known != null) return known;
        return (end == 2 || end == 3) && !code.equals("und") && !code.equals("mul") && !code.equals("zxx")
                ? code
                : null;
    }
}
