package kabar.facts;

import java.time.LocalDate;
import kabar.facts.Conventions.DateOrder;
import kabar.facts.Conventions.Trait;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: 4/3, 30/07, 4.3.2024, 2024-03-04, and the day in brackets that follows a weekday. */
final class FigureDates {
    /** Length of 04.03.24; 1.2.3 is a version. */
    private static final int SHORT_DATE = 8;

    private final LexedText text;

    private final PointedDates pointed;

    FigureDates(LexedText text) {
        this.text = text;
        this.pointed = new PointedDates(text);
    }

    /** The date that begins at a figure; null when there is none. */
    @Nullable
    Fact at(int first, boolean afterWeekday) {
        int[] parts = new int[3];
        int last = first;
        int count = inOneToken(first, parts);
        if (count == 0 && text.conventions.has(Trait.POINTED)) {
            Fact date = pointed.at(first, afterWeekday, afterWeekday || led(first, true));
            if (date != null) return date;
        }
        if (count == 0) {
            String gap = text.gapIs(first, "/") ? "/" : text.gapIs(first, "-") ? "-" : "";
            if (gap.isEmpty() && !afterWeekday) return null;
            parts[0] = figure(first);
            if (parts[0] < 0) return null;
            count = 1;
            while (count < 3 && !gap.isEmpty() && text.gapIs(last, gap) && figure(last + 1) >= 0)
                parts[count++] = figure(++last);
            if (count == 2 && !gap.equals("/")) return null;
            if (count == 3 && gap.equals("-") && parts[0] < 1000 && parts[2] < 1000) return null;
            if (count == 3 && text.gapIs(last, gap) && text.figure(last + 1)) return null;
        }
        LocalDate day = count == 3
                ? whole(parts)
                : count == 2 ? short2(parts, first, last, afterWeekday) : alone(parts[0], first, afterWeekday);
        return day == null ? null : new Fact(Fact.Kind.DATE, day.toString(), "", first, last);
    }

    private @Nullable LocalDate whole(int[] parts) {
        if (parts[0] > 1000) return parts[0] > 2199 ? null : Days.of(parts[0], parts[1], parts[2]);
        int year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
        if (year < 1000 || year > 2199) return null;
        boolean monthFirst = (text.conventions.order() == DateOrder.MONTH_DAY && parts[0] <= 12) || parts[1] > 12;
        return monthFirst ? Days.of(year, parts[0], parts[1]) : Days.of(year, parts[1], parts[0]);
    }

    /** A day and a month are taken for such only where the language or the brackets show it: 1/2 is also a half. */
    private @Nullable LocalDate short2(int[] parts, int first, int last, boolean afterWeekday) {
        if (text.conventions.order() != DateOrder.DAY_MONTH && !afterWeekday) return null;
        boolean twoDigits = text.end(last) - text.start(last) == 2;
        if (!afterWeekday
                && !bracketed(first, last)
                && !led(first, false)
                && !twoDigits
                && !(led(first, true) && !fraction(parts))) return null;
        if ((text.conventions.order() == DateOrder.MONTH_DAY && parts[0] <= 12) || parts[1] > 12)
            return Days.nearest(text.published, parts[0], parts[1]);
        return Days.nearest(text.published, parts[1], parts[0]);
    }

    private @Nullable LocalDate alone(int day, int first, boolean afterWeekday) {
        return afterWeekday && bracketed(first, first) && day >= 1 && day <= 31
                ? Days.nearest(text.published, day)
                : null;
    }

    /** Whether a word that is said before dates stands before a figure; a weak one is said before much else. */
    private boolean led(int first, boolean weak) {
        Term lead = first > 0 && text.close(first - 1) ? text.find(first - 1, FactRole.LEAD) : null;
        return lead != null && (weak || !lead.value().equals("weak"));
    }

    /** 1/2 and 3/4, but also 24/7. */
    private static boolean fraction(int[] parts) {
        return parts[0] < parts[1] || (parts[0] == 24 && parts[1] == 7);
    }

    private boolean bracketed(int first, int last) {
        int before = text.start(first) - 1;
        int after = text.end(last);
        if (before < 0 || after >= text.text.length()) return false;
        return "(\uFF08".indexOf(text.text.charAt(before)) >= 0 && ")\uFF09".indexOf(text.text.charAt(after)) >= 0;
    }

    /** A token that is nothing but a whole number of up to four digits; else -1. */
    private int figure(int at) {
        if (!text.figure(at) || text.end(at) - text.start(at) > 4) return -1;
        Figure figure = Figure.at(text.text, text.start(at), text.end(at));
        return figure != null && figure.end() == text.end(at) ? figure.small() : -1;
    }

    /** Fills in the parts of 4.3.2024, which is one token; 0 when the token is no such. */
    private int inOneToken(int at, int[] parts) {
        int count = 0;
        int value = 0;
        for (int i = text.start(at); i < text.end(at); i++) {
            char sign = text.text.charAt(i);
            int digit = Character.digit(sign, 10);
            if (digit >= 0 && value < 10000) value = value * 10 + digit;
            else if (sign == '.' && count < 2) {
                parts[count++] = value;
                value = 0;
            } else return 0;
        }
        if (count != 2) return 0;
        parts[2] = value;
        boolean dated = value >= 1000 || parts[0] >= 1000 || text.end(at) - text.start(at) == SHORT_DATE;
        return value >= 10000 || !dated ? 0 : 3;
    }
}
