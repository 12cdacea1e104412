package kabar.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headline without what an outlet puts around it, so that headlines of two outlets can be compared: its own name, the name of a site, before
 * such a name a section, and in front the kind of report. What is published keeps all of it.
 */
public final class BareHeadline {
    /** With fewer words left, what was cut was the headline. */
    private static final int LEAST_WORDS = 3;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[-–—·•»|/]|::|//)\\s+|\\s*[|｜]\\s*|_");
    private static final Pattern SITE = Pattern.compile("(?i)[a-z0-9-]{2,}(?:\\.[a-z]{2,})+");
    private static final Pattern SECTION =
            Pattern.compile("(?i)(?:news|latest news|berita|world|dunia|nasional|national|"
                    + "politics|politik|business|bisnis|ekonomi|economy|sports?|olahraga|bola|opinion|opini|tech|tekno|teknologi|health|kesehatan|"
                    + "lifestyle|entertainment|hiburan|international|internasional|regional|daerah|metro|video|foto)");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:[\\[(](%1$s)[\\])]\\s*[:|]?|(%1$s)\\s*[:|])\\s*(?=\\S)"
            .replace(
                    "%1$s",
                    "video|foto|photos?|live|live updates|watch|breaking|"
                            + "breaking news|infografis|infographic|galeri|gallery|in pictures|podcast"));

    private BareHeadline() {}

    /**
     * The headline to compare; {@code title} itself where nothing stands around it. Linear.
     *
     * @param publisher name of the outlet
     * @param domain of the outlet
     */
    public static String of(String title, @Nullable String publisher, @Nullable String domain) {
        Set<String> own = own(publisher, domain);
        String bare = withoutLabels(title);
        boolean named = false;
        for (int end = tail(bare); end > 0; end = tail(bare)) {
            Matcher separator = SEPARATOR.matcher(bare).region(end, bare.length());
            String tail =
                    separator.lookingAt() ? bare.substring(separator.end()).strip() : "";
            boolean name = own.contains(key(tail)) || SITE.matcher(tail).matches();
            if (!name && !(named && SECTION.matcher(tail).matches())) break;
            if (Tokens.of(bare.substring(0, end)).size() < LEAST_WORDS) break;
            named = true;
            bare = bare.substring(0, end);
        }
        return bare;
    }

    private static String withoutLabels(String title) {
        Matcher label = LABEL.matcher(title);
        if (!label.lookingAt()) return title;
        String rest = title.substring(label.end());
        return Tokens.of(rest).size() < LEAST_WORDS ? title : rest;
    }

    /** Where the last separator begins, 0 without one. */
    private static int tail(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int last = 0;
        while (separator.find()) last = separator.start();
        return last;
    }

    private static Set<String> own(@Nullable String publisher, @Nullable String domain) {
        var own = new HashSet<String>();
        if (publisher != null) own.add(key(publisher));
        if (domain != null) {
            own.add(key(domain));
            own.add(key(domain.substring(0, Math.max(0, domain.indexOf('.')))));
        }
        own.remove("");
        return own;
    }

    /** The words of a name alone, without the article before it. */
    private static String key(String name) {
        Tokens tokens = Tokens.of(name);
        var key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.folded(i);
            if (i > 0 || !List.of("the", "harian", "koran").contains(word) || tokens.size() == 1) key.append(word);
        }
        return key.toString();
    }
}
