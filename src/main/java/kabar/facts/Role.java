package kabar.facts;

/** What a word can be in a statement; the constants' names in lower case are the roles of the word lists. */
enum Role {
    NUMBER,
    /** Multiplies the number before it: million. */
    SCALE,
    ORDINAL,
    /** Makes an ordinal of the figure before it: th. */
    AFTER,
    /** Makes an ordinal of the number after it: ke-. */
    BEFORE,
    FRACTION,
    /** A fraction said after its whole: and a half. */
    MORE,
    /** Stands between the parts of a number: and. */
    JOIN,
    /** Holds a number word, yet no number: no one. */
    PLAIN,
    /** Shows that the word before it is a number: persons. */
    COUNTED,
    MONTH,
    WEEKDAY,
    /** A weekday only beside a date. */
    WEEKDAYSHORT,
    /** A day counted from the publication. */
    DAY,
    UNIT,
    MONEY,
    /** A unit before its number. */
    PREFIX,
    /** Half of the day: a.m. */
    HALF,
    /** Before a time of day. */
    AT,
    /** After the hour. */
    OCLOCK,
    ZONE,
    /** Before a date: tanggal. */
    LEAD,
    /** Between the parts of a date. */
    OF;

    /** A bit for each of some roles. */
    static int bits(Role... roles) {
        int bits = 0;
        for (Role role : roles) bits |= 1 << role.ordinal();
        return bits;
    }
}
