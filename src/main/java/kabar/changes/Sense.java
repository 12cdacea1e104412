package kabar.changes;

import java.util.List;

/**
 * What a phrase of the tables stands for.
 *
 * @param set number of the set that the phrase belongs to: of synonyms, of alternatives; unique over roles within a language
 * @param group number of the group within the set; phrases of one group do not exclude each other
 */
record Sense(WordRole role, int set, int group) {
    /** Whether the senses of another phrase have a title or legal form of this set, but not this one. */
    boolean excludes(List<Sense> others) {
        return (role == WordRole.TITLE || role == WordRole.COMPANY)
                && !others.contains(this)
                && others.stream().anyMatch(other -> other.role == role && other.set == set);
    }
}
