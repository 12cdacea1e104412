package kabar.dedup;

/** What the fingerprint must know of scripts. */
final class Scripts {
    private static final int[] FIRST_AND_LAST = {
        0xE00, 0xEFF, // Thai, Lao
        0x1000, 0x109F, // Myanmar
        0x1780, 0x17FF, // Khmer
        0x3040, 0x30FF, // Kana
        0x3400, 0x9FFF, // Han
        0xF900, 0xFAFF, // Han, compatibility
        0x20000, 0x3FFFF, // Han, later planes
    };

    private Scripts() {}

    /** Whether words of this script stand without spaces between them, so that each sign counts as a word. */
    static boolean isUnspaced(int sign) {
        for (int i = 0; i < FIRST_AND_LAST.length && sign >= FIRST_AND_LAST[i]; i += 2)
            if (sign <= FIRST_AND_LAST[i + 1]) return Character.isLetter(sign);
        return false;
    }
}
