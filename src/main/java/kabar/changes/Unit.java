package kabar.changes;

import java.util.List;

/**
 * A word, or a phrase of the tables, that a proof takes as one.
 *
 * @param start of the first word in the passage
 * @param end behind the last
 * @param key the keys of its words without anything between them
 * @param written the same as written, but for capitals
 * @param senses those of the phrase; empty for a word that no table has
 */
record Unit(int start, int end, String key, String written, List<Sense> senses) {
    boolean is(WordRole role) {
        return senses.stream().anyMatch(sense -> sense.role() == role);
    }

    boolean isOneWord() {
        return end - start == 1;
    }

    /** Whether both stand in one set of a role. */
    boolean shares(Unit other, WordRole role) {
        for (Sense sense : senses) if (sense.role() == role && other.senses.contains(sense)) return true;
        return false;
    }
}
