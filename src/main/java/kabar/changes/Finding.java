package kabar.changes;

import kabar.article.Code;

/** What a difference in wording does to the facts, and why. */
public record Finding(Kind kind, Reason reason) {
    public Finding {
        if (kind != reason.kind) throw new IllegalArgumentException(reason + " is no reason for " + kind);
    }

    static Finding of(Reason reason) {
        return new Finding(reason.kind, reason);
    }

    /** Whether a fact stays what it was. A difference counts as a change unless it is proven harmless. */
    public enum Kind {
        /** Both sides say the same. */
        HARMLESS,
        /** Nothing known proves that both sides say the same. */
        UNPROVEN,
        /** The two sides say different things. */
        CHANGED
    }

    /** Why a difference is harmless, unproven or a change. */
    public enum Reason implements Code {
        SAME_LETTERS(Kind.HARMLESS, "The two sides differ in capitals, hyphens, apostrophes or spaces only."),
        SPELLING(Kind.HARMLESS, "The two sides are spellings of the same words."),
        NAME_SPELLING(Kind.HARMLESS, "One name is transcribed in two ways."),
        FUNCTION_WORDS(Kind.HARMLESS, "Only words that carry no fact come, go or take each other's place."),
        SAME_MEANING(Kind.HARMLESS, "An abbreviation, a verb of saying or a synonym takes the place of another."),
        INFLECTION(Kind.HARMLESS, "Only a form of the word that carries no fact differs."),
        UNKNOWN_WORDS(Kind.UNPROVEN, "Words take the place of others, and nothing known proves them equal."),
        WORDS_ADDED(Kind.UNPROVEN, "One text has words more than the other."),
        WORDS_MOVED(Kind.UNPROVEN, "The same words stand in another order."),
        ACCENT(Kind.UNPROVEN, "The two sides differ in accents, which can part two words."),
        OPPOSITE(Kind.CHANGED, "A word takes the place of its opposite."),
        NEGATION(Kind.CHANGED, "One side negates what the other says."),
        ALTERNATIVE(
                Kind.CHANGED,
                "A word takes the place of another of a set that excludes each other: directions, days, bounds."),
        QUALIFIER(Kind.CHANGED, "A word that limits a fact comes or goes: alleged, former, attempted, may."),
        VOICE(Kind.CHANGED, "Who acts and who is acted on change places."),
        NAME(Kind.CHANGED, "Another name takes the place of a name.");

        private final Kind kind;
        private final String meaning;

        Reason(Kind kind, String meaning) {
            this.kind = kind;
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
