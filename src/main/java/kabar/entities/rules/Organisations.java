package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.geo.Entry;
import kabar.geo.Hit;
import org.jspecify.annotations.Nullable;

/** Adds organisations to what was found, with their country and the abbreviation behind them. */
final class Organisations {
    private static final int LONGEST_ABBREVIATION_CHARACTERS = 12;

    private Organisations() {}

    /** Adds an organisation and the abbreviation in parentheses behind it; returns the token after both. */
    static int keep(Scan scan, int from, int end) {
        Reading text = scan.text();
        int first = spelledOut(scan, from, end);
        if (!scan.add(Found.organisation(first, end, country(scan, first, end)))) return from;
        int close = end;
        while (close < text.size()
                && close < end + 2
                && text.gap(close) == (close == end ? Gap.OPEN : Gap.SPACE)
                && text.cased(close)) close++;
        boolean abbreviation = close > end
                && text.gap(close) == Gap.CLOSE
                && scan.countryAt(end) == null
                && text.end(close - 1) - text.start(end) <= LONGEST_ABBREVIATION_CHARACTERS;
        if (!abbreviation) {
            abbreviationBefore(scan, first, end);
            return end;
        }
        scan.add(Found.abbreviation(end, close));
        return close;
    }

    /** Where a name begins whose abbreviation stands behind it: "Médecins Sans Frontières (MSF)" begins with an M, whoever saw "Sans Frontières" alone. */
    private static int spelledOut(Scan scan, int first, int end) {
        Reading text = scan.text();
        if (end >= text.size() || text.gap(end) != Gap.OPEN || text.shape(end) != Shape.UPPER) return first;
        int letter = text.end(end) - 1;
        int at = end - 1;
        while (letter >= text.start(end) && at >= 0 && text.cased(at) && scan.free(at)) {
            if (Character.toUpperCase(text.letter(at)) != text.written().charAt(letter)) return first;
            letter--;
            if (letter < text.start(end)) return Math.min(first, at);
            if (!text.gap(at).inName()) return first;
            at--;
        }
        return first;
    }

    /** "KPK (Komisi Pemberantasan Korupsi)": capitals before the parenthesis that holds the name, letters of its words. */
    private static void abbreviationBefore(Scan scan, int first, int end) {
        Reading text = scan.text();
        int brief = first - 1;
        boolean held = brief >= 0 && text.gap(first) == Gap.OPEN && (end == text.size() || text.gap(end) == Gap.CLOSE);
        if (!held || text.shape(brief) != Shape.UPPER) return;
        int letter = text.start(brief);
        for (int i = first; i < end && letter < text.end(brief); i++)
            if (Character.toUpperCase(text.letter(i)) == text.written().charAt(letter)) letter++;
        if (letter == text.end(brief)) scan.abbreviates(brief);
    }

    /** The country a body names, else the one its place is in. */
    static @Nullable String country(Scan scan, int first, int end) {
        String place = null;
        for (int i = first; i < end; i++) {
            String code = scan.countryAt(i);
            if (code != null) return code;
            Hit hit = scan.text().hit(i);
            if (place == null && hit != null && hit.entry().kind() == Entry.Kind.ORGANISATION) place = Scan.code(hit);
            if (place == null) place = scan.placeAt(i);
        }
        return place;
    }
}
