package kabar.facts;

/**
 * A word or phrase of a language in one of its roles.
 *
 * @param role what it is
 * @param value as the word list writes it
 * @param number the value where it is a whole number, else 0
 * @param flag {@code ?}, {@code ^}, {@code _}, {@code =} as in the word lists, or a space
 * @param spelling as the word list writes it, for {@code =}
 * @param tokens how many tokens it has
 */
record Term(FactRole role, String value, long number, char flag, String spelling, int tokens) {}
