package kabar.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in figures with points and without a year: 07.06., 7.6., 7. 6. They look like decimals and times, so something has to show them. */
final class PointedDates {
    private static final String SPACES = " \u00a0\u202f";
    private static final int HOURS = FactRole.bits(FactRole.OCLOCK, FactRole.HALF, FactRole.ZONE);

    private final LexedText text;

    PointedDates(LexedText text) {
        this.text = text;
    }

    /**
     * The date that begins at a figure; null when there is none.
     *
     * @param afterWeekday whether it needs no point behind it: субботу, 08.06
     * @param shown whether a weekday or a word that is said before dates stands before it
     */
    @Nullable
    Fact at(int first, boolean afterWeekday, boolean shown) {
        int start = text.start(first);
        int end = text.end(first);
        int days = Figure.digitsAt(text.text, start, end);
        if (days > 2) return null;
        if (start + days == end) return parted(first, text.number(start, end), shown);
        if (text.text.charAt(start + days) != '.') return null;
        int months = Figure.digitsAt(text.text, start + days + 1, end);
        if (months < 1 || months > 2 || start + days + 1 + months != end) return null;
        boolean point = end < text.text.length() && text.text.charAt(end) == '.';
        boolean full = days == 2 && months == 2;
        if (point ? !shown && !goesOn(first) : !(afterWeekday && full) || text.mayBe(first + 1, HOURS)) return null;
        return date(text.number(start, start + days), text.number(end - months, end), first, first);
    }

    /** 7. 6. and 7. 6. 2024 */
    private @Nullable Fact parted(int first, int day, boolean shown) {
        if (!text.gapIs(first, ". ") && !text.gapIs(first, ".\u00a0")) return null;
        int next = first + 1;
        if (!text.figure(next) || text.end(next) - text.start(next) > 2) return null;
        if (Figure.digitsAt(text.text, text.start(next), text.end(next)) != text.end(next) - text.start(next))
            return null;
        int end = text.end(next);
        if (end >= text.text.length() || text.text.charAt(end) != '.') return null;
        int month = text.number(text.start(next), end);
        int last = next + 1;
        if (text.figure(last)
                && text.start(last) == end + 2
                && text.end(last) - text.start(last) == 4
                && Figure.digitsAt(text.text, text.start(last), text.end(last)) == 4) {
            int year = text.number(text.start(last), text.end(last));
            LocalDate date = year < 1000 || year > 2199 ? null : Days.of(year, month, day);
            return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", first, last);
        }
        return shown ? date(day, month, first, next) : null;
    }

    private @Nullable Fact date(int day, int month, int first, int last) {
        LocalDate date = Days.nearest(text.published, month, day);
        return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", first, last);
    }

    /** Whether the sentence goes on behind a point. */
    private boolean goesOn(int at) {
        int start = text.end(at) + 1;
        if (start >= text.text.length()) return false;
        char sign = text.text.charAt(start);
        if (SPACES.indexOf(sign) < 0) return ",;)\u2013-".indexOf(sign) >= 0;
        return text.gapEnd(at) == start + 1
                && at + 1 < text.size()
                && Character.isLowerCase(text.text.codePointAt(text.start(at + 1)));
    }
}
