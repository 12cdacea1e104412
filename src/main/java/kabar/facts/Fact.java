package kabar.facts;

/**
 * A value that a text states, in one canonical form for all of its spellings.
 *
 * @param kind what the value counts or points at
 * @param value NUMBER a plain decimal ({@code 2400000}, {@code 0.5}); ORDINAL {@code #12}; DATE {@code 2024-03-04} or, without a
 *     day, {@code 2024-03}; CLOCK {@code T07:15}, 24 hours; DAY a date like DATE
 * @param unit {@code %}, {@code pp}, an ISO 4217 code or a unit's sign ({@code km}) of a NUMBER, {@code UTC} of a CLOCK, else empty
 * @param first first token that the statement covers
 * @param last last token, inclusive
 */
public record Fact(Kind kind, String value, String unit, int first, int last) {
    public Fact {
        if (value.isEmpty()) throw new IllegalArgumentException("a fact needs a value");
        if (first < 0 || last < first)
            throw new IllegalArgumentException("tokens of a fact must be in order, were " + first + " to " + last);
    }

    /** What a fact's value is. */
    public enum Kind {
        /** How many or how much. */
        NUMBER,
        /** A place in an order: twelfth. */
        ORDINAL,
        /** A day of the calendar, or a month with its year. */
        DATE,
        /** A time of day. */
        CLOCK,
        /** A weekday or a day seen from the publication, such as yesterday. */
        DAY
    }
}
