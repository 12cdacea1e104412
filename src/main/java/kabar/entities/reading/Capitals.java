package kabar.entities.reading;

/** What the capitals of a text say of its names. */
public enum Capitals {
    /** Names have capitals, most other words have none; or the script has no capitals. */
    TELL,
    /** Hardly a word has one. */
    NONE,
    /** Most words have one: a headline in title case or in capitals. */
    EVERYWHERE;

    /** Shorter texts may just have no names, or nothing else. */
    private static final int SHORTEST_LOWER = 8;

    private static final int SHORTEST_CAPITAL = 5;

    /** Of a text in which so many words of so many that can have a capital have one. */
    static Capitals of(int capitals, int words) {
        if (words >= SHORTEST_LOWER && capitals * 100 < words) return NONE;
        return words >= SHORTEST_CAPITAL && capitals * 10 >= words * 7 ? EVERYWHERE : TELL;
    }
}
