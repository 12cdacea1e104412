package kabar.entities.rules;

import kabar.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens taken for a name.
 *
 * @param first first token
 * @param end token after the last
 * @param role office as written
 * @param country ISO 3166-1 alpha-2
 * @param cut letters of the first token before the name: Arabic writes "and", "in" and "to" together with it
 * @param tail letters of the last token behind the name: Nepali and Korean write "of" and "to" together with it
 * @param alias whether it abbreviates the name found just before it: (CSTO)
 */
public record Found(
        Entity.Type type,
        int first,
        int end,
        @Nullable String role,
        @Nullable String country,
        int cut,
        int tail,
        boolean alias) {
    public static Found person(int first, int end, @Nullable String role, @Nullable String country) {
        return new Found(Entity.Type.PERSON, first, end, role, country, 0, 0, false);
    }

    public static Found organisation(int first, int end, @Nullable String country) {
        return new Found(Entity.Type.ORGANISATION, first, end, null, country, 0, 0, false);
    }

    public static Found place(int first, int end, @Nullable String country) {
        return new Found(Entity.Type.PLACE, first, end, null, country, 0, 0, false);
    }

    /** A further mention of a name found elsewhere. */
    public static Found again(Entity.Type type, int first, int end) {
        return new Found(type, first, end, null, null, 0, 0, false);
    }

    /** The abbreviation in parentheses after an organisation. */
    public static Found abbreviation(int first, int end) {
        return new Found(Entity.Type.ORGANISATION, first, end, null, null, 0, 0, true);
    }

    /** The same without so many letters of the first token. */
    public Found behind(int letters) {
        return new Found(type, first, end, role, country, letters, tail, alias);
    }

    /** The same without the tokens from {@code end} on. */
    Found until(int end) {
        return new Found(type, first, end, role, country, cut, tail, alias);
    }

    /** The same without so many letters at the end of the last token. */
    public Found before(int letters) {
        return new Found(type, first, end, role, country, cut, letters, alias);
    }
}
