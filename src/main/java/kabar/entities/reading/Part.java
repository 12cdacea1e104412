package kabar.entities.reading;

/** What letters at the beginning or the end of a word do in a language. */
public enum Part {
    /** A word of its own that is written together with the one behind it: the Hebrew article. */
    PREFIX,
    /** Names have it beside their base form: Russian "Путина" of "Путин". */
    ENDING,
    /** A word of its own that is written together with the one before it: Nepali "ले", Korean "은". */
    TAIL,
    /** A word that begins so is no name unless a list has it. */
    NOT_BEGINS,
    /** A word that ends so is no name unless a list has it. */
    NOT_ENDS
}
