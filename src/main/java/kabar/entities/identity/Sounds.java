package kabar.entities.identity;

/**
 * A name as it sounds, so far as scripts agree on it: its consonants in six classes that no script tells further apart everywhere, and the
 * vowels between them.
 *
 * <p>The classes are those of Soundex made coarser: l r; b f p v w; c g k q; d t; s z j and all that hisses; m; n. Neighbours of one class are
 * one where no vowel stands between them. {@code h}, {@code kh} and vowels are no consonants here.
 */
final class Sounds {
    /** How the letters are read. */
    enum Reading {
        /** As in English. */
        USUAL,
        /** As in German, Polish, Spanish: j as y, ch as kh, w always as v, c and g before e and i as s and j. */
        FOREIGN,
        /** As in English without r but before vowels: how Chinese, Japanese, Korean and Thai hear it. */
        SILENT_R,
        /** Syllables that break clusters by u, so that neighbours of one class are one across it; r is silent as in SILENT_R. */
        SYLLABLES,
        /** No vowel is written: neighbours of one class are two. */
        CONSONANTS,
        /** Pinyin and the like: q and x hiss, and no two syllables share a consonant. */
        EASTERN
    }

    /** Consonants of a name that are kept. */
    static final int MOST = 14;

    private static final String VOWELS = "aeiou";
    private static final int BITS = 4;

    private final byte[] classes = new byte[MOST];
    private final char[] letters = new char[MOST];
    /** Codes of the vowel before each consonant, and behind the last: the first, but the last one at the end of a part. */
    private final byte[] vowels = new byte[MOST + 1];

    private final Reading reading;
    private int size;
    /** Whether a vowel stands behind the last consonant that keeps it from the next. */
    private boolean apart;

    private Sounds(Reading reading) {
        this.reading = reading;
    }

    /** The sounds of a name in small Latin letters, with spaces between its parts; what is no letter is passed over. */
    static Sounds of(CharSequence name, Reading reading) {
        var sounds = new Sounds(reading);
        int at = 0;
        while (at < name.length() && sounds.size < MOST) at += sounds.take(name, at);
        return sounds;
    }

    /** How many consonants. */
    int size() {
        return size;
    }

    /** A hash of the classes of the consonants in order. */
    int key() {
        int key = size;
        for (int i = 0; i < size; i++) key = key * 7 + classes[i] + 1;
        key *= 0x9E3779B1;
        return key ^ key >>> 15;
    }

    /** The class of a consonant, 0 for those that hiss. */
    int classOf(int consonant) {
        return classes[consonant];
    }

    /**
     * Four bits a consonant, the first lowest: two for the vowel before it, two for which of its class it is; then those of the last vowel,
     * and a bit that marks the end.
     */
    long code() {
        long code = 1L << 2 | vowels[size];
        for (int i = size - 1; i >= 0; i--) code = code << BITS | letterCode(letters[i]) << 2 | vowels[i];
        return code;
    }

    /** How many consonants a code is of. */
    static int sizeOf(long code) {
        return (Long.SIZE - 3 - Long.numberOfLeadingZeros(code)) / BITS;
    }

    /** The consonants one after another, one letter a class. */
    String spelled() {
        var out = new StringBuilder();
        for (int i = 0; i < size; i++) out.append("slpktmn".charAt(classes[i]));
        return out.toString();
    }

    boolean same(Sounds its) {
        return sameClasses(its) && code() == its.code();
    }

    /** Whether the consonants of both are of the same classes in order. */
    boolean sameClasses(Sounds its) {
        return key() == its.key();
    }

    private static long letterCode(char letter) {
        return switch (letter) {
            case 'b', 'g', 'd', 'l', 'c' -> 1;
            case 'p', 'j' -> 2;
            default -> 0;
        };
    }

    private int take(CharSequence name, int at) {
        char c = name.charAt(at);
        int vowel = VOWELS.indexOf(c == 'y' ? 'i' : c);
        if (vowel >= 0) return vowel(vowel, at + 1 == name.length() || name.charAt(at + 1) == ' ');
        char next = at + 1 < name.length() ? name.charAt(at + 1) : ' ';
        return switch (c) {
            case 's' -> sibilant(name, at, next);
            case 't' ->
                next == 's' || next == 'z' || (next == 'c' && is(name, at + 2, 'h'))
                        ? 1
                        : add('t', next == 'h' ? 2 : 1);
            case 'd' ->
                next == 'z' || next == 'j' || (next == 'g' && soft(name, at + 2)) ? 1 : add('d', next == 'h' ? 2 : 1);
            case 'c' -> ofC(name, at, next);
            case 'z' -> next == 'h' ? add('j', 2) : add('z', 1);
            case 'j' -> foreign() ? vowel(2, false) : add('j', 1);
            case 'x' ->
                reading == Reading.EASTERN || at == 0 || name.charAt(at - 1) == ' ' ? add('s', 1) : both('k', 's');
            case 'q' -> reading == Reading.EASTERN ? add('c', 1) : add('k', 1);
            case 'k' -> next == 'h' ? 2 : add('k', 1);
            case 'g' -> ofG(name, at, next);
            case 'p' -> next == 'h' ? add('f', 2) : add('p', next == 'f' ? 2 : 1);
            case 'w' -> foreign() || vowelAt(name, at + 1) ? add('v', 1) : vowel(4, next == ' ');
            case 'm' -> "bpfv".indexOf(next) >= 0 ? add('n', 1) : add('m', 1);
            case 'r' ->
                (reading == Reading.SILENT_R || reading == Reading.SYLLABLES) && !vowelAt(name, at + 1) && next != 'r'
                        ? 1
                        : add('r', 1);
            case 'b', 'f', 'v', 'l', 'n' -> add(c, 1);
            case ' ' -> border();
            default -> 1;
        };
    }

    private int sibilant(CharSequence name, int at, char next) {
        if (next == 'c' && is(name, at + 2, 'h')) return add('c', 3);
        if (next == 'h') return add('c', 2);
        return add('s', next == 'z' || next == 's' ? 2 : 1);
    }

    private int ofC(CharSequence name, int at, char next) {
        if (next == 'h') {
            char then = at + 2 < name.length() ? name.charAt(at + 2) : ' ';
            if (then == 'r' || then == 'l') return add('k', 2);
            return foreign() ? 2 : add('c', 2);
        }
        if (next == 'z' || next == 's') return add('c', 2);
        return soft(name, at + 1) ? add('s', 1) : add('k', next == 'k' ? 2 : 1);
    }

    private int ofG(CharSequence name, int at, char next) {
        boolean behindN = at > 0 && name.charAt(at - 1) == 'n';
        if (behindN && (reading == Reading.EASTERN || (!vowelAt(name, at + 1) && next != 'r' && next != 'l'))) return 1;
        if (next == 'h') return vowelAt(name, at + 2) ? add('g', 2) : 2;
        return foreign() && soft(name, at + 1) ? add('j', 1) : add('g', 1);
    }

    private int both(char first, char second) {
        add(first, 0);
        return add(second, 1);
    }

    private boolean foreign() {
        return reading == Reading.FOREIGN;
    }

    /** Takes a vowel: one of {@link #VOWELS} by place. */
    private int vowel(int place, boolean last) {
        apart |= reading != Reading.SYLLABLES || place < 4;
        if (vowels[size] == 0 || last) vowels[size] = (byte) (place == 0 ? 1 : place < 3 ? 2 : 3);
        return 1;
    }

    private int border() {
        apart |= reading == Reading.EASTERN;
        return 1;
    }

    private int add(char letter, int taken) {
        byte sound = (byte) classOf(letter);
        boolean one = size > 0 && classes[size - 1] == sound && !apart && reading != Reading.CONSONANTS;
        apart = false;
        if (one) {
            vowels[size] = 0;
            return taken;
        }
        if (size == MOST) return taken;
        classes[size] = sound;
        letters[size++] = letter;
        return taken;
    }

    private static int classOf(char letter) {
        return switch (letter) {
            case 'l', 'r' -> 1;
            case 'b', 'f', 'p', 'v' -> 2;
            case 'k', 'g' -> 3;
            case 'd', 't' -> 4;
            case 'm' -> 5;
            case 'n' -> 6;
            default -> 0;
        };
    }

    private static boolean is(CharSequence name, int at, char letter) {
        return at < name.length() && name.charAt(at) == letter;
    }

    private static boolean vowelAt(CharSequence name, int at) {
        return at < name.length() && "aeiouy".indexOf(name.charAt(at)) >= 0;
    }

    private static boolean soft(CharSequence name, int at) {
        return at < name.length() && "eiy".indexOf(name.charAt(at)) >= 0;
    }
}
