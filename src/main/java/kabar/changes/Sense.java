package kabar.changes;

/**
 * What a phrase of the tables stands for.
 *
 * @param set number of the set that the phrase belongs to: of synonyms, of alternatives; unique over roles within a language
 * @param group number of the group within the set; phrases of one group do not exclude each other
 */
record Sense(Role role, int set, int group) {}
