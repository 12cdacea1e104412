package kabar.entities.reading;

/** What letters at the beginning or the end of a word do in a language. */
public enum Part {
    /** A word of its own that is written together with the one behind it: the Hebrew article. */
    PREFIX,
    /** What a name ends in, and after a colon what its base form ends in there: Russian "Путина" of "Путин" by {@code а:}. */
    ENDING,
    /** {@code all} where every word of a name has the ending of its case; elsewhere only the last has. */
    INFLECTS,
    /** A word of its own that is written together with the one before it: Nepali "ले", Korean "은". */
    TAIL,
    /** A word that begins so is no name unless a list has it. */
    NOT_BEGINS,
    /** A word that ends so is no name unless a list has it. */
    NOT_ENDS
}
