package kabar.facts;

import java.util.Locale;
import kabar.facts.Conventions.Trait;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 7.15 a.m., 07:15, pukul 07.15, 15h30, 下午3点. */
final class ClockReader {
    private static final char HOUR = '\uC2DC';
    /** Behind the sign of the hour it makes it a time of some hours. */
    private static final char HOURS = '\uAC04';

    private static final char MINUTE = '\uBD84';

    /** Swahili counts the hours from six in the morning: saa mbili asubuhi is 8 a.m. */
    private static final int SWAHILI_SHIFT = 6;

    private static final int HINTS = Role.bits(Role.OCLOCK, Role.HALF, Role.ZONE);

    private final LexedText text;
    private final AmountReader amounts;

    private int hour;
    private int minute;
    private int last;
    /** Whether the form alone shows that it is a time. */
    private boolean sure;

    ClockReader(LexedText text, AmountReader amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /** The fact that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        int at = first;
        Term marker = text.find(at, Role.AT);
        if (marker != null) {
            if (text.figure(first - 1) && text.close(first - 1)) return null;
            at += marker.tokens();
            if (at >= text.size() || !text.close(at - 1)) return null;
        }
        Term half = text.halfFirst() ? text.find(at, Role.HALF) : null;
        if (half != null) {
            at += half.tokens();
            if (at >= text.size() || !text.close(at - 1)) return null;
        }
        if (marker == null && half == null && text.figure(at) && !hinted(at)) return null;
        if (!read(at)) return null;
        boolean known = sure
                || half != null
                || (marker != null && (minute > 0 || !marker.value().equals("weak")));
        Term oclock = next(Role.OCLOCK);
        if (oclock != null && text.find(last + 1, Role.PLAIN) == null) {
            last += oclock.tokens();
            known = true;
            minutes();
        }
        if (half == null) {
            half = next(Role.HALF);
            if (half != null && (known || half.value().length() == 2)) {
                last += half.tokens();
                known = true;
            } else half = null;
        }
        Term zone = zone();
        if (!known && zone == null) return null;
        if (half != null) {
            if (text.conventions.has(Trait.SCALE_FIRST) && !half.spelling().endsWith("m"))
                hour = (hour + SWAHILI_SHIFT) % 12;
            shift(half.value());
        }
        String unit = zone == null || zone.value().equals("-") ? "" : zone.value();
        return new Fact(Fact.Kind.CLOCK, String.format(Locale.ROOT, "T%02d:%02d", hour, minute), unit, first, last);
    }

    /** Whether anything beside a figure's value can show that it is a time. */
    private boolean hinted(int at) {
        if (Character.digit(text.text.charAt(text.end(at) - 1), 10) < 0 || text.mayBe(at + 1, HINTS)) return true;
        return text.gapIs(at, ":") || text.gapIs(at, "\uFF1A") || (text.end(at) - text.start(at) > 3 && withLetter(at));
    }

    /** 15h30 */
    private boolean withLetter(int at) {
        for (int i = text.start(at) + 1; i < text.start(at) + 3; i++)
            if (Character.isLetter(text.text.charAt(i))) return true;
        return false;
    }

    private boolean read(int at) {
        sure = false;
        minute = 0;
        last = at;
        if (!text.figure(at)) {
            Amount number = text.roles(at) != 0 ? amounts.plain(at) : null;
            if (number == null || number.ordinal() || number.within(0, 24) < 0) return false;
            hour = number.within(0, 24);
            last = number.last();
            return true;
        }
        String token = text.tokens.word(at);
        int digits = Figure.digitsAt(token, 0, token.length());
        if (digits > 4) return false;
        int value = number(token, 0, digits);
        if (digits == token.length()) return digits == 4 ? military(value) : colon(at, value);
        char sign = token.charAt(digits);
        int rest = Figure.digitsAt(token, digits + 1, token.length());
        hour = value;
        if (digits > 2 || hour > 24) return false;
        if ((sign == '.' || sign == 'h' || sign == 'H') && rest == 2) {
            minute = number(token, digits + 1, digits + 3);
            sure = sign != '.';
            return minute < 60 && (token.length() == digits + 3 || suffix(at, text.start(at) + digits + 3));
        }
        if (token.length() == digits + 1
                && (sign == 'h' || sign == 'H')
                && text.word(text.end(at) - 1, text.end(at), Role.OCLOCK) != null) return sure = true;
        if (sign == HOUR && (token.length() == digits + 1 || token.charAt(digits + 1) != HOURS)) {
            if (text.close(at) && text.figure(at + 1)) hangulMinutes(at + 1);
            return sure = true;
        }
        return suffix(at, text.start(at) + digits);
    }

    private void hangulMinutes(int at) {
        String token = text.tokens.word(at);
        int digits = Figure.digitsAt(token, 0, token.length());
        if (digits > 2 || digits == token.length() || token.charAt(digits) != MINUTE || number(token, 0, digits) > 59)
            return;
        minute = number(token, 0, digits);
        last = at;
    }

    /** a.m. or p.m. written to the figure. */
    private boolean suffix(int at, int offset) {
        Term half = text.word(offset, text.end(at), Role.HALF);
        if (half == null || half.value().length() != 2) return false;
        sure = true;
        shift(half.value());
        return true;
    }

    private boolean colon(int at, int value) {
        hour = value;
        if (hour > 24) return false;
        if ((!text.gapIs(at, ":") && !text.gapIs(at, "\uFF1A")) || !text.figure(at + 1)) return true;
        String token = text.tokens.word(at + 1);
        int digits = Figure.digitsAt(token, 0, token.length());
        if (digits != 2) return false;
        minute = number(token, 0, 2);
        last = at + 1;
        sure = true;
        return minute < 60
                && !text.gapIs(at + 1, ":")
                && (token.length() == 2 || suffix(at + 1, text.start(at + 1) + 2));
    }

    /** 2315, only before a zone. */
    private boolean military(int value) {
        hour = value / 100;
        minute = value % 100;
        Term zone = next(Role.ZONE);
        return hour < 24 && minute < 60 && zone != null;
    }

    private void minutes() {
        if (minute != 0 || !text.figure(last + 1) || !text.close(last)) return;
        String token = text.tokens.word(last + 1);
        if (token.length() != 2 || Figure.digitsAt(token, 0, 2) != 2 || number(token, 0, 2) > 59) return;
        minute = number(token, 0, 2);
        last++;
        if (last + 1 < text.size() && text.gapIs(last, "") && text.text.charAt(text.start(last + 1)) == '\u5206')
            last++;
    }

    private @Nullable Term zone() {
        Term zone = next(Role.ZONE);
        if (zone != null) last += zone.tokens();
        return zone;
    }

    private @Nullable Term next(Role role) {
        return text.close(last) || (text.figure(last) && text.gapIs(last, "")) ? text.find(last + 1, role) : null;
    }

    private void shift(String half) {
        boolean after = half.equals("pm") || (half.equals("night") && hour >= 6);
        if (after && hour < 12) hour += 12;
        else if (!after && hour == 12) hour = 0;
    }

    private static int number(String token, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) value = value * 10 + Character.digit(token.charAt(i), 10);
        return value;
    }
}
