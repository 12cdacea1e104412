package kabar.geo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing an entry, and when it may be read as the entry.
 *
 * @param entry index of the entry
 * @param writing what letters it asks for
 * @param languages in which it is read
 * @param literal the words as they have to stand, for {@link Writing#EXACT} only
 * @param next the next form with the same folded words, in order of preference
 */
record Form(
        int entry,
        Writing writing,
        Languages.Set languages,
        @Nullable List<String> literal,
        @Nullable Form next) {
    /** What letters a form asks for, in scripts that have capitals. */
    enum Writing {
        /** A capital at its start. */
        CAPITAL,
        /** A capital at its start, and no capitalised word directly beside it: also a surname, a first name or a common word. */
        ALONE,
        /** Any letters. */
        ANY,
        /** Exactly the letters of the resource: abbreviations. */
        EXACT
    }

    Form withNext(@Nullable Form other) {
        return new Form(entry, writing, languages, literal, other);
    }
}
