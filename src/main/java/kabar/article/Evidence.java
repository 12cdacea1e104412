package kabar.article;

/** What speaks for a country: a mention, or, where nothing in the text means the country, what is known of the report. */
public sealed interface Evidence {
    /** How it was read. */
    Rule rule();

    /** What it rests on, as it is written. */
    String text();

    /** What it adds to the country's score before scaling. */
    double weight();

    /** A mention that speaks for a country; its rule is any but {@link Rule#FALLBACK}. */
    record Mentioned(Mention mention, Rule rule, double weight) implements Evidence {
        public Mentioned {
            if (rule == Rule.FALLBACK) throw new IllegalArgumentException("a fallback rests on no mention");
        }

        @Override
        public String text() {
            return mention.text();
        }
    }

    /**
     * What a country rests on that nothing in the text means; it is no mention and weighs nothing.
     *
     * @param text the dateline, the code of the publisher's country, or who decided
     */
    record Fallback(Basis basis, String text) implements Evidence {
        @Override
        public Rule rule() {
            return Rule.FALLBACK;
        }

        @Override
        public double weight() {
            return 0;
        }
    }

    /** How evidence was read. */
    enum Rule implements Code {
        NAME("The country is named."),
        DEMONYM("Its people or its adjective is named."),
        CAPITAL("Its capital or seat of government is named."),
        PLACE("A place in the country is named."),
        PERSON("Its head of state or government is named."),
        ORGANISATION("One of its institutions is named."),
        DOMESTIC("A word of its daily life stands there: an office, a rank, a time zone."),
        MONEY("Its money opens the text, or is one of the two of an exchange rate."),
        MISSPELLING("Its name stands there with one letter wrong, and elsewhere in the article as it should be."),
        SHARE("The sign of a share has one of its exchanges."),
        FIRM("A report filed there opens with a firm whose legal form is one of the country."),
        MARKET("A report filed there quotes those who trade in its market."),
        FALLBACK(
                "Nothing in the text means the country; the report was filed there, its outlet is there, or a person decided it.");

        private final String meaning;

        Rule(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }

    /** What a country is taken from that nothing in the text means. */
    enum Basis implements Code {
        DATELINE("The place the report was filed from."),
        PUBLISHER("The country of the outlet, of a report that gives the day of what it tells."),
        DECISION("A person decided it; the text is who.");

        private final String meaning;

        Basis(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
