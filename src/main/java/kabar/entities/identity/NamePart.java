package kabar.entities.identity;

import java.util.List;
import kabar.entities.identity.Sounds.Reading;

/**
 * A part of a name, or several that are taken together, in any script.
 *
 * @param attested Latin parts that it is known to stand for, the most frequent first
 * @param said the ways to say it, in small Latin letters, the likeliest first; at least one
 * @param written how much of the sound its script writes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NamePart(String[] attested, List<String> said, Written written) {
    /** How much of the sound of a name a script writes. */
    enum Written {
        /** Vowels and consonants. */
        ALL(Reading.USUAL),
        /** Consonants, and vowels between them that are not the name's: kana, Hangul, foreign names in Han signs. */
        SYLLABLES(Reading.SYLLABLES),
        /** Consonants: Arabic, Hebrew. */
        CONSONANTS(Reading.CONSONANTS),
        /** Syllables of a Chinese or Korean name. */
        EASTERN(Reading.EASTERN);

        private final Reading reading;

        Written(Reading reading) {
            this.reading = reading;
        }
    }

    /** Its sounds, those of the Latin part where that is known. */
    Sounds sounds() {
        if (attested.length == 0 || written == Written.EASTERN) return Sounds.of(said.get(0), written.reading);
        return Sounds.of(NameParts.said(attested[0])[0], Reading.USUAL);
    }

    Reading reading() {
        return written.reading;
    }
}
