package kabar.entities;

import kabar.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens taken for a name.
 *
 * @param first first token
 * @param end token after the last
 * @param role office as written
 * @param country ISO 3166-1 alpha-2
 * @param alias whether it abbreviates the name found just before it: (CSTO)
 */
record Found(
        Entity.Type type,
        int first,
        int end,
        @Nullable String role,
        @Nullable String country,
        boolean alias) {
    static Found person(int first, int end, @Nullable String role, @Nullable String country) {
        return new Found(Entity.Type.PERSON, first, end, role, country, false);
    }

    static Found organisation(int first, int end, @Nullable String country) {
        return new Found(Entity.Type.ORGANISATION, first, end, null, country, false);
    }

    static Found place(int first, int end, @Nullable String country) {
        return new Found(Entity.Type.PLACE, first, end, null, country, false);
    }

    /** The abbreviation in parentheses after an organisation. */
    static Found abbreviation(int first, int end) {
        return new Found(Entity.Type.ORGANISATION, first, end, null, null, true);
    }
}
