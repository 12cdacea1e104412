package kabar.senses;

/** What a known name means where it stands. */
enum NameSense {
    /** What the gazetteer says. */
    KNOWN,
    /** A town or region of the same name in another country. */
    NAMESAKE,
    /** An ordinary word of the language. */
    WORD,
    /** A person, or part of a person's name. */
    PERSON,
    /** A thing called after a country, or part of a longer name. */
    THING,
    /** Where a body of many states sits, or where somebody is based. */
    SEAT;

    /** Whether the name speaks for a country, be it another one than the gazetteer says. */
    boolean speaks() {
        return this == KNOWN || this == NAMESAKE;
    }
}
