package kabar.article;

/**
 * A country that is named or suggested but does not route.
 *
 * @param mentions how often it is named for the reason given; 0 for an outlet's
 */
public record RejectedCountry(String code, Reason reason, int mentions) {
    /** Why a country does not route. */
    public enum Reason implements Code {
        DATELINE("The report was filed there and is not about it."),
        AGENCY("It is the country of a news agency that is quoted."),
        OUTLET("It is the country of the outlet."),
        BOILERPLATE("It is named in text that was cut."),
        PASSING("It is spoken of too little beside the others, or at all."),
        LIST("It is named in lists of countries only."),
        NAMESAKE("Its name stands there and means something else: a word, a person, a thing, a place elsewhere."),
        SEAT("Somebody is based there, a ship sails under its flag, or a body of many states sits there."),
        LIMIT("Five countries that are spoken of more are routed already."),
        DECISION("A person decided that it is not about the country.");

        private final String meaning;

        Reason(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
