package kabar.entities.identity;

import java.util.ArrayList;
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
    private static final double NOT_ATTESTED = 0.05;
    private static final double SELDOM = 0.02;

    /** How much of the sound of a name a script writes. */
    enum Written {
        /** Vowels and consonants, in Latin letters: the part itself is the Latin one. */
        LATIN(Reading.USUAL),
        /** Vowels and consonants, in other letters. */
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

    /**
     * One way to say a part.
     *
     * @param written how much of it is written
     * @param less how much less likely it is than the likeliest, in costs of {@link SoundLikeness}
     */
    record Way(Sounds sounds, Written written, double less) {}

    /** The ways to say it: those of the Latin parts it stands for, then those of its letters. */
    List<Way> ways() {
        var ways = new ArrayList<Way>(4);
        if (written != Written.EASTERN && written != Written.LATIN)
            for (int i = 0; i < attested.length; i++)
                ways.add(new Way(
                        Sounds.of(NamePartTable.said(attested[i])[0], Reading.USUAL), Written.LATIN, i * SELDOM));
        double less = ways.isEmpty() ? 0 : NOT_ATTESTED;
        for (String way : said) ways.add(new Way(Sounds.of(way, written.reading), written, less));
        return ways;
    }

    Reading reading() {
        return written.reading;
    }

    /** Its likeliest sounds. */
    Sounds sounds() {
        return ways().get(0).sounds;
    }
}
