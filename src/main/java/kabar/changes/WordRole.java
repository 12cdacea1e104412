package kabar.changes;

/** What a phrase of the tables is able to prove. */
enum WordRole {
    /** Carries no fact and may come and go: articles, particles, words that lead from sentence to sentence. */
    EMPTY,
    /** Means the same as the other phrases of its set: abbreviations, synonyms, verbs of saying. */
    SAME,
    /** Another form of one verb, where the form carries no fact. */
    FORM,
    /** Excludes the phrases of the other groups of its set: opposites, directions, days. */
    EXCLUSIVE,
    /** Limits a fact; coming or going is a change: alleged, former, may. */
    QUALIFIER,
    /** Negates. */
    NOT,
    /** Holds the letters of a negation and negates nothing: 非常, нехватка. */
    NOT_NEGATING,
    /** May come and go beside a number: about. */
    APPROXIMATION,
    /** Bounds the number beside it; coming or going is a change: more than, at most. */
    BOUND,
    /** May come and go beside a name: Mr, Bapak, Colonel; one of a set does not take the place of another. */
    TITLE,
    /** The legal form of a company, which may come and go beside its name: Ltd, GmbH, Tbk. */
    COMPANY,
    /** Counts persons or things and may come and go between a number and its noun: dua orang saksi, 三名工人. */
    COUNTER,
    /** Words that are one, so that none of them is a title or counter of its own: attorney general, orang tua. */
    FIXED,
    /** An outlet, which may come and go at the ends of a text. */
    CREDIT
}
