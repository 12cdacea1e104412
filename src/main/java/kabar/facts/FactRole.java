package kabar.facts;

/** What a word can be in a statement; the constants' names in lower case are the roles of the word lists. */
enum FactRole {
    NUMBER(0),
    /** Multiplies the number before it: million. */
    SCALE(1),
    ORDINAL(2),
    /** Makes an ordinal of the figure before it: th. */
    AFTER(3),
    /** Makes an ordinal of the number after it: ke-. */
    BEFORE(4),
    FRACTION(5),
    /** A fraction said after its whole: and a half. */
    MORE(6),
    /** Stands between the parts of a number: and. */
    JOIN(7),
    /** Holds a number word, yet no number: no one. */
    PLAIN(8),
    /** Shows that the word before it is a number: persons. */
    COUNTED(9),
    MONTH(10),
    WEEKDAY(11),
    /** A weekday only beside a date. */
    WEEKDAYSHORT(12),
    /** A day counted from the publication. */
    DAY(13),
    UNIT(14),
    MONEY(15),
    /** A unit before its number. */
    PREFIX(16),
    /** Part of the day: a.m., in the evening, noon. */
    HALF(17),
    /** Before a time of day; weak where the time has to show itself, bare where nothing counted may follow. */
    AT(18),
    /** After the hour; weak where it is also said of what lasts, minute behind minutes. */
    OCLOCK(19),
    ZONE(20),
    /** Before a date: tanggal. */
    LEAD(21),
    /** Between the parts of a date. */
    OF(22),
    /** Minutes before the hour they are counted from: half past, halb. */
    LEADING(23),
    /** Minutes behind the hour: y media. */
    TRAILING(24),
    /** Said before times, and before much else: в. */
    PREPOSITION(25),
    /** An hour with its minutes in one word: полседьмого. */
    TIME(26);

    private final int bit;

    FactRole(int place) {
        this.bit = 1 << place;
    }

    /** The role's bit in a set of roles. */
    int bit() {
        return bit;
    }

    /** A bit for each of some roles. */
    static int bits(FactRole... roles) {
        int bits = 0;
        for (FactRole role : roles) bits |= role.bit;
        return bits;
    }
}
