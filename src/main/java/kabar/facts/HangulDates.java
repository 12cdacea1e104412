package kabar.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Korean dates, whose parts are figures with a sign and a particle in one token: 2024년 3월 4일에. */
final class HangulDates {
    private static final char YEAR = '\uB144';
    private static final char MONTH = '\uC6D4';
    private static final char DAY = '\uC77C';
    /** Behind the sign of a day these make it a time of some days. */
    private static final String DURATION = "\uAC04\uC9F8";

    private final LexedText text;

    HangulDates(LexedText text) {
        this.text = text;
    }

    /** The date that begins at a figure; null when there is none. */
    @Nullable
    Fact at(int first) {
        int at = first;
        Fact joined = inOneToken(first);
        if (joined != null) return joined;
        int year = part(at, YEAR, 1000, 2199);
        if (year > 0) at++;
        int month = year < 0 || follows(first, at) ? part(at, MONTH, 1, 12) : -1;
        if (month > 0) at++;
        else if (year > 0) return null;
        int day = at == first || follows(first, at) ? part(at, DAY, 1, 31) : -1;
        if (day < 0 || lasting(at)) {
            if (year < 0 || month < 0) return null;
            return new Fact(Fact.Kind.DATE, Days.month(year, month), "", first, at - 1);
        }
        LocalDate date = month < 0
                ? Days.nearest(text.published, day)
                : year < 0 ? Days.nearest(text.published, month, day) : Days.of(year, month, day);
        return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", first, at);
    }

    /** 11월26일, without a space. */
    private @Nullable Fact inOneToken(int at) {
        int month = part(at, MONTH, 1, 12);
        if (month < 0) return null;
        int start = sign(at) + 1;
        int digits = Figure.digitsAt(text.text, start, text.end(at));
        Figure day = digits == 1 || digits == 2 ? Figure.at(text.text, start, start + digits) : null;
        if (day == null || start + digits >= text.end(at) || text.text.charAt(start + digits) != DAY) return null;
        LocalDate date = Days.nearest(text.published, month, day.small());
        return date == null ? null : new Fact(Fact.Kind.DATE, date.toString(), "", at, at);
    }

    /** Whether the sign of the day is followed by one that makes it a time of days; the token is one of a figure and that sign. */
    private boolean lasting(int at) {
        int next = sign(at) + 1;
        return next < text.end(at) && DURATION.indexOf(text.text.charAt(next)) >= 0;
    }

    private boolean follows(int first, int at) {
        return at > first && at < text.size() && text.close(at - 1);
    }

    private int sign(int at) {
        return text.start(at) + Figure.digitsAt(text.text, text.start(at), text.end(at));
    }

    private int part(int at, char sign, int least, int most) {
        if (at >= text.size() || !text.figure(at)) return -1;
        Figure figure = Figure.at(text.text, text.start(at), text.end(at));
        if (figure == null || figure.end() == text.end(at) || text.text.charAt(figure.end()) != sign) return -1;
        int number = figure.small();
        return number >= least && number <= most ? number : -1;
    }
}
