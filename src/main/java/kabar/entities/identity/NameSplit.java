package kabar.entities.identity;

/**
 * A full name cut in two, in the order of the text: which of the two is the family's is not known.
 *
 * @param head the first part, or all but the last
 * @param tail the last part, or all but the first
 */
record NameSplit(NamePart head, NamePart tail) {}
