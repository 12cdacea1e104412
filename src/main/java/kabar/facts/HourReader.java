package kabar.facts;

import org.jspecify.annotations.Nullable;

/** Reads the hour of a time of day with the minutes that are written to it: 7, 07:15, 7.15, 15h30, 2315, seven, siódmej. */
final class HourReader {
    private static final char HOUR = '\uC2DC';
    /** Behind the sign of the hour it makes it a time of some hours. */
    private static final char HOURS = '\uAC04';

    private static final char MINUTE = '\uBD84';
    private static final char FEMININE = '\u0629';

    private static final int HINTS = FactRole.bits(FactRole.OCLOCK, FactRole.HALF, FactRole.ZONE);

    private final LexedText text;
    private final AmountReader amounts;

    int hour;
    int minute;
    int last;
    /** Whether the form alone shows that it is a time. */
    boolean sure;

    boolean ordinal;
    /** The half of the day that is written to the figure; null when there is none. */
    @Nullable
    Term half;

    HourReader(LexedText text, AmountReader amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /** Whether anything beside a figure's value can show that it is a time. */
    boolean hinted(int at) {
        if (Character.digit(text.text.charAt(text.end(at) - 1), 10) < 0 || text.mayBe(at + 1, HINTS)) return true;
        return text.gapIs(at, ":") || text.gapIs(at, "\uFF1A") || (text.end(at) - text.start(at) > 3 && withLetter(at));
    }

    /** 15h30 */
    private boolean withLetter(int at) {
        for (int i = text.start(at) + 1; i < text.start(at) + 3; i++)
            if (Character.isLetter(text.text.charAt(i))) return true;
        return false;
    }

    /**
     * Reads what begins at a token; false when it is no hour.
     *
     * @param led whether what stands before it is said before hours, so that a word that is a number in company alone is one
     * @param ordinals whether an ordinal can be an hour here
     */
    boolean read(int at, boolean led, boolean ordinals) {
        sure = false;
        half = null;
        minute = 0;
        last = at;
        ordinal = false;
        if (!text.figure(at)) return word(at, led) || (ordinals && ordinal(at));
        int start = text.start(at);
        int end = text.end(at);
        int digits = Figure.digitsAt(text.text, start, end);
        if (digits > 4) return false;
        int value = text.number(start, start + digits);
        if (start + digits == end) return digits == 4 ? military(value) : colon(at, value);
        char sign = text.text.charAt(start + digits);
        int rest = Figure.digitsAt(text.text, start + digits + 1, end);
        hour = value;
        if (digits > 2 || hour > 24) return false;
        if ((sign == '.' || sign == 'h' || sign == 'H') && rest == 2) {
            int after = start + digits + 3;
            minute = text.number(after - 2, after);
            sure = sign != '.';
            return minute < 60 && (after == end || suffix(at, after));
        }
        if (start + digits + 1 == end
                && (sign == 'h' || sign == 'H')
                && text.word(end - 1, end, FactRole.OCLOCK) != null) {
            sure = hour < 24;
            return sure;
        }
        if (sign == HOUR && (start + digits + 1 == end || text.text.charAt(start + digits + 1) != HOURS)) {
            if (text.close(at) && text.figure(at + 1)) hangulMinutes(at + 1);
            sure = true;
            return true;
        }
        return suffix(at, start + digits);
    }

    private boolean word(int at, boolean led) {
        if ((text.roles(at) & FactRole.NUMBER.bit()) == 0) return false;
        Amount number = amounts.plain(at);
        int value = number == null || number.ordinal() ? -1 : number.within(0, 24);
        if (number != null && value >= 0) {
            last = number.last();
        } else {
            // Six of "six and a half", and words that are numbers in company alone; a lone Han sign is mostly part of a
            // word.
            Term part = !led || text.conventions.has(Conventions.Trait.HAN) ? null : text.find(at, FactRole.NUMBER);
            if (part == null || part.number() > 24) return false;
            value = (int) part.number();
            last = at + part.tokens() - 1;
        }
        hour = value;
        return true;
    }

    /** At the seventh: an hour in languages that count them so. */
    private boolean ordinal(int at) {
        Term term = text.find(at, FactRole.ORDINAL);
        if (term == null || term.number() < 1 || term.number() > 24) return false;
        last = at + term.tokens() - 1;
        hour = (int) term.number();
        ordinal = true;
        return !text.conventions.has(Conventions.Trait.CLITICS) || text.text.charAt(text.end(at) - 1) == FEMININE;
    }

    private void hangulMinutes(int at) {
        int start = text.start(at);
        int digits = Figure.digitsAt(text.text, start, text.end(at));
        if (digits > 2 || start + digits == text.end(at) || text.text.charAt(start + digits) != MINUTE) return;
        int value = text.number(start, start + digits);
        if (value > 59) return;
        minute = value;
        last = at;
    }

    /** a.m. or p.m. written to the figure. */
    private boolean suffix(int at, int offset) {
        half = text.word(offset, text.end(at), FactRole.HALF);
        return half != null && half.value().length() == 2 && (sure = true);
    }

    private boolean colon(int at, int value) {
        hour = value;
        if (hour > 24) return false;
        if ((!text.gapIs(at, ":") && !text.gapIs(at, "\uFF1A")) || !text.figure(at + 1)) return true;
        int start = text.start(at + 1);
        int end = text.end(at + 1);
        if (Figure.digitsAt(text.text, start, end) != 2) return false;
        minute = text.number(start, start + 2);
        last = at + 1;
        sure = true;
        return minute < 60 && !text.gapIs(at + 1, ":") && (end == start + 2 || suffix(at + 1, start + 2));
    }

    /** 2315, only before a zone. */
    private boolean military(int value) {
        hour = value / 100;
        minute = value % 100;
        return hour < 24 && minute < 60 && text.close(last) && text.find(last + 1, FactRole.ZONE) != null;
    }
}
