package kabar.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on an article, in place of what Kabar would (an override).
 *
 * @param addCountries codes that it is about, whatever the text says
 * @param removeCountries codes that it is not about
 * @param notCopyOf ids of articles that it is no copy of
 * @param copyOf id of the article that it copies
 * @param story id of the story that it tells
 * @param ownStory whether it starts a story of its own
 * @param news false: it is to be withdrawn from where it was published
 * @param by who decided
 * @param reason why, for people
 */
public record Decisions(
        List<String> addCountries,
        List<String> removeCountries,
        List<String> notCopyOf,
        @Nullable String copyOf,
        @Nullable String story,
        boolean ownStory,
        boolean news,
        String by,
        String reason) {
    /** Most ids or codes in a list. */
    private static final int MOST = 50;

    /** Longest id or reason, in characters. */
    private static final int MOST_CHARACTERS = 2_048;

    public Decisions {
        addCountries = codes("add", addCountries);
        removeCountries = codes("remove", removeCountries);
        notCopyOf = texts("notCopyOf", notCopyOf);
        text("by", by);
        text("reason", reason);
        if (copyOf != null) text("copyOf", copyOf);
        if (story != null) text("story", story);
        if (addCountries.stream().anyMatch(removeCountries::contains))
            throw new IllegalArgumentException("a country is both added and removed");
        if (copyOf != null && notCopyOf.contains(copyOf))
            throw new IllegalArgumentException("it is and is not a copy of one article");
        if (story != null && ownStory) throw new IllegalArgumentException("it has a story and one of its own");
        if (!news && (copyOf != null || story != null || ownStory))
            throw new IllegalArgumentException("what is no news is no copy and has no story");
    }

    /** Whether it decides nothing beside countries. */
    public boolean isAboutCountriesAlone() {
        return notCopyOf.isEmpty() && copyOf == null && story == null && !ownStory && news;
    }

    /** Whether it says which story the article tells. */
    public boolean isAboutStory() {
        return story != null || ownStory;
    }

    private static List<String> codes(String name, List<String> codes) {
        for (String code : codes)
            if (!CountryCodes.ALL.contains(code) || code.equals(CountryCodes.UNKNOWN))
                throw new IllegalArgumentException(name + " has what is no code of a country");
        return texts(name, codes);
    }

    private static List<String> texts(String name, List<String> texts) {
        if (texts.size() > MOST) throw new IllegalArgumentException(name + " has more than " + MOST + " elements");
        if (Set.copyOf(texts).size() < texts.size()) throw new IllegalArgumentException(name + " has an element twice");
        texts.forEach(text -> text(name, text));
        return List.copyOf(texts);
    }

    private static void text(String name, String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS || text.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException(
                    name + " is empty, longer than " + MOST_CHARACTERS + " characters, or has a control character");
    }
}
