package kabar.entities.reading;

import kabar.text.Resource;

/**
 * What each Chinese sign is by itself: its simplified form, and how often it is part of a name, in grades of 0 to 3.
 *
 * <p>Two flat tables over the UTF-16 units, 192 KiB: every sign of every Chinese article is looked up.
 */
final class HanSigns {
    private static final int UNITS = 1 << 16;

    private final char[] simplified = new char[UNITS];
    private final byte[] grades = new byte[UNITS];

    private HanSigns() {}

    /** Reads the table of this package: {@code sign TAB traditional forms TAB grades}. */
    static HanSigns load() {
        var signs = new HanSigns();
        for (int unit = 0; unit < UNITS; unit++) signs.simplified[unit] = (char) unit;
        Resource.lines("kabar/entities/han.tsv").forEach(line -> {
            String[] fields = line.split("\t", -1);
            char sign = fields[0].charAt(0);
            for (char traditional : fields[1].toCharArray()) signs.simplified[traditional] = sign;
            int packed = 0;
            for (char grade : fields[2].toCharArray()) packed = packed << 2 | (grade - '0');
            signs.grades[sign] = (byte) packed;
        });
        return signs;
    }

    /** The simplified form of a sign; the sign itself where there is no other. */
    char simplified(char sign) {
        return simplified[sign];
    }

    /** Two bits each for how much a simplified sign is a surname, a first and a last sign of a given name, and a sign of foreign names by sound. */
    int grades(char sign) {
        return grades[sign] & 0xFF;
    }
}
