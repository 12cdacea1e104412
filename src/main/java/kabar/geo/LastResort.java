package kabar.geo;

import java.util.List;
import kabar.article.Country;
import kabar.article.CountryCodes;
import kabar.article.Dateline;
import kabar.article.Evidence;
import org.jspecify.annotations.Nullable;

/** The country of last resort of an article in which nothing speaks for a country. */
final class LastResort {
    /** No country at all. */
    static final Country NONE = only(CountryCodes.UNKNOWN);

    private static final int REACH = 250;

    private LastResort() {}

    /**
     * Where a report was filed, else where its outlet is, else none. Without a dateline a text counts as a report only if its
     * first sentences give the day of what they tell; advice and games do not, and news of foreign firms gives it with its source.
     */
    static Country of(Subject subject, @Nullable Dateline dateline) {
        if (dateline != null && dateline.country() != null) return only(dateline.country(), filedFrom(dateline));
        String outlet = subject.publisherCountry();
        if (outlet != null && dated(subject.body().text()))
            return only(outlet, new Evidence.Fallback(Evidence.Basis.PUBLISHER, outlet));
        return NONE;
    }

    /** What speaks for the country of a dateline that the text never names. */
    static Evidence filedFrom(Dateline dateline) {
        return new Evidence.Fallback(Evidence.Basis.DATELINE, dateline.text());
    }

    private static Country only(String code, Evidence... evidence) {
        return new Country(code, Country.Role.PRIMARY, 1.0, 0, List.of(evidence));
    }

    /** Whether a day stands in brackets early on, as in "Selasa (26/5)". */
    private static boolean dated(String text) {
        int end = Math.min(text.length(), REACH);
        for (int at = text.indexOf('/', 2); at > 0 && at + 1 < end; at = text.indexOf('/', at + 1)) {
            boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            boolean opened = text.charAt(at - 2) == '(' || (at > 2 && text.charAt(at - 3) == '(');
            if (digits && opened) return true;
        }
        return false;
    }
}
