package kabar.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the topics under one prefix. They are closed: no text of an article ever becomes part of one.
 *
 * @param prefix letters, digits, dots and hyphens, ending with a dot or hyphen, at most 100 characters: {@code news.}
 */
public record TopicNames(String prefix) {
    /** What a prefix looks like; topic names of 249 characters at most leave room for what follows it. */
    public static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,98}[.-]");

    private static final List<String> CODES =
            CountryCodes.ALL.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();

    public TopicNames {
        if (!PREFIX.matcher(prefix).matches())
            throw new IllegalArgumentException("topic prefix must match " + PREFIX + ", was " + prefix);
    }

    /** Incoming articles, ordered by the time the broker received them. */
    public String articles() {
        return prefix + "articles";
    }

    /** Archived articles, ordered by the time they were published. */
    public String history() {
        return prefix + "history";
    }

    /**
     * Published articles about one country.
     *
     * @param code one of {@link CountryCodes#ALL}, in either case
     * @throws IllegalArgumentException for any other text
     */
    public String country(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        // Looked up in lower case: the dotless i is I in capitals and would pass.
        if (!CODES.contains(lower)) throw new IllegalArgumentException("not a country code: " + code);
        return prefix + "country." + lower;
    }

    /** The 251 country topics by code. */
    public List<String> countries() {
        return countryCodes().stream().map(this::country).toList();
    }

    /** The 251 codes in lower case, as topic names end with them, in alphabetical order. */
    public static List<String> countryCodes() {
        return CODES;
    }

    /** Suppressed reports, each with its original and the reason. */
    public String duplicates() {
        return prefix + "duplicates";
    }

    /** What could not be read, as it came. */
    public String deadLetters() {
        return prefix + "dlq";
    }

    /** What is known of each story; compacted. */
    public String stories() {
        return prefix + "stories";
    }

    /** What is known of the replay that writes under this prefix; compacted. */
    public String replay() {
        return prefix + "replay";
    }

    /** Everything the stream writes: the countries by code, then duplicates, dead letters and stories. */
    public List<String> outputs() {
        return Stream.concat(countries().stream(), Stream.of(duplicates(), deadLetters(), stories()))
                .toList();
    }
}
