package kabar.geo;

import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A report of an exchange rate: money of one country opens its title (its text, if it has none), and that of another stands near, one of
 * them the US dollar. It is about the country of the other money first, and about the dollar's after it.
 */
final class ExchangeRate {
    private static final String DOLLAR = "US";
    /** Characters that may stand before money with which a text opens: "Kurs", "Nilai tukar". */
    private static final int OPENING_LONGEST = 16;
    /** Characters of the body in which a report of a rate has said which two moneys it compares. */
    private static final int LONGEST = 500;

    private ExchangeRate() {}

    /** The country of the money whose rate in dollars a text reports; null for any other text. */
    static @Nullable String local(Subject subject) {
        boolean titled = subject.title().size() > 0;
        String opener =
                titled ? opener(subject.title(), subject.titleHits()) : opener(subject.body(), subject.bodyHits());
        if (opener == null) return null;
        String other = other(opener, subject.title(), subject.titleHits());
        if (other == null) other = other(opener, subject.body(), subject.bodyHits());
        if (other == null) return null;
        if (opener.equals(DOLLAR)) return other;
        return other.equals(DOLLAR) ? opener : null;
    }

    /** Whether a country is that of the money which others are measured by. */
    static boolean measures(String country) {
        return country.equals(DOLLAR);
    }

    /** "Argentine peso falls", and not "300 pesos". */
    static boolean opens(Tokens text, Hit hit) {
        return hit.start() <= OPENING_LONGEST
                && text.text().chars().limit(hit.start()).noneMatch(Character::isDigit);
    }

    private static @Nullable String opener(Tokens text, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.start() > OPENING_LONGEST) return null;
            if (money(hit) && opens(text, hit)) return hit.entry().code();
        }
        return null;
    }

    private static @Nullable String other(String opener, Tokens text, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.start() > LONGEST) return null;
            if (money(hit) && !hit.entry().code().equals(opener) && !unit(text.text(), hit.start()))
                return hit.entry().code();
        }
        return null;
    }

    /** Whether a number stands before, as in "300 pesos". */
    private static boolean unit(String text, int start) {
        return start > 1 && Character.isDigit(text.charAt(start - 2));
    }

    private static boolean money(Hit hit) {
        return hit.entry().name().equals("money") && !hit.entry().code().isEmpty();
    }
}
