package kabar.dedup;

import java.util.List;

/**
 * What a new version of an article changed.
 *
 * @param changes for people, the weightiest first, for example {@code numbers: 164 → 225}
 */
record Change(Weight weight, double score, List<String> changes) {
    Change {
        changes = List.copyOf(changes);
    }

    enum Weight {
        /** Nothing but space and punctuation. */
        NONE,
        /** Headline, spelling or a turn of phrase. */
        MINOR,
        /** Words that may change a fact. */
        UNPROVEN,
        /** Facts, or a noticeable part of the text. */
        MAJOR
    }
}
