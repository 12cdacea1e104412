package kabar.entities.identity;

import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/** How a Han sign is read: in Mandarin, in Korean, and in Chinese spellings of foreign names. Rows of {@code han.tsv}. */
final class HanReadings {
    private static final char FIRST = '\u3400';
    private static final char END = '\uA000';
    private static final char[] PLAIN = new char[END - FIRST];
    private static final @Nullable Readings[] SIGNS = new @Nullable Readings[END - FIRST];

    /**
     * The readings of a sign; empty where there is none.
     *
     * @param pinyin without tones
     * @param hangul one syllable
     * @param foreign the Latin letters that the sign most often stands for in a foreign name
     */
    record Readings(String pinyin, String hangul, String foreign) {}

    static {
        for (int i = 0; i < PLAIN.length; i++) PLAIN[i] = (char) (FIRST + i);
        for (String line : Resource.lines("kabar/entities/han.tsv")) {
            String[] cells = line.split("\t", 3);
            for (char other : cells[1].toCharArray()) if (isHan(other)) PLAIN[other - FIRST] = cells[0].charAt(0);
        }
        for (String line : Resource.lines("kabar/entities/identity/han.tsv")) {
            String[] cells = line.split("\t", -1);
            var readings = new Readings(cells[1], cells[2], cells[3]);
            for (char sign : cells[0].toCharArray()) SIGNS[sign - FIRST] = readings;
        }
    }

    private HanReadings() {}

    static @Nullable Readings of(char sign) {
        return isHan(sign) ? SIGNS[sign - FIRST] : null;
    }

    static boolean isHan(char sign) {
        return sign >= FIRST && sign < END;
    }

    /** A name in simplified signs; the same instance where it is. */
    static String plain(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (!isHan(sign) || PLAIN[sign - FIRST] == sign) continue;
            if (out == null) out = new StringBuilder(name);
            out.setCharAt(i, PLAIN[sign - FIRST]);
        }
        return out == null ? name : out.toString();
    }

    /** A foreign name in simplified signs as these are mostly meant. */
    static String foreign(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            Readings readings = of(name.charAt(i));
            if (readings != null) out.append(readings.foreign.isEmpty() ? readings.pinyin : readings.foreign);
        }
        return out.toString();
    }
}
