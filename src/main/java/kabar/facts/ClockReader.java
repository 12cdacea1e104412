package kabar.facts;

import kabar.facts.Conventions.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day: 7.15 a.m., pukul 07.15, в 7 часов вечера, half past six, 下午3点半. A figure alone is none, nor are hours that may
 * as well be a time that something lasts: six heures is a number, à six heures a time.
 */
final class ClockReader {
    /** Swahili counts the hours from six in the morning: saa mbili asubuhi is 8 a.m. */
    private static final int SWAHILI_SHIFT = 6;

    private static final int DAY_MINUTES = 24 * 60;
    /** As the word lists write that a word shows no time alone. */
    private static final String WEAK = "weak";

    private static final String BARE = "bare";
    private static final String ARTICLE = "article";
    private static final String MINUTE = "minute";

    /** What can follow a time that no word for hours does. */
    private static final int FOLLOWERS = FactRole.bits(
            FactRole.WEEKDAY, FactRole.DAY, FactRole.LEAD, FactRole.PREPOSITION, FactRole.AT, FactRole.ZONE);

    private static final int COUNTED =
            FactRole.bits(FactRole.COUNTED, FactRole.SCALE, FactRole.UNIT, FactRole.MONEY, FactRole.FRACTION);

    private final LexedText text;
    private final HourReader hours;
    private int minute;
    private int last;

    ClockReader(LexedText text, AmountReader amounts) {
        this.text = text;
        this.hours = new HourReader(text, amounts);
    }

    /** The fact that begins at a token; null when there is none. */
    @Nullable
    Fact at(int first) {
        int at = first;
        Term marker = text.find(at, FactRole.AT);
        if (marker != null && first > 0 && text.close(first - 1) && numbered(first - 1)) return null;
        if (marker != null) at = behind(at, marker);
        Term half = at >= 0 && text.halfFirst() ? text.find(at, FactRole.HALF) : null;
        if (half != null) at = behind(at, half);
        if (half != null && marker == null && at >= 0) {
            marker = text.find(at, FactRole.AT);
            if (marker != null) at = behind(at, marker);
        }
        Term time = at < 0 ? null : text.find(at, FactRole.TIME);
        if (time != null) return named(time, half, first, at);
        Term leading = at < 0 ? null : text.find(at, FactRole.LEADING);
        if (leading != null) at = behind(at, leading);
        if (at < 0) return null;
        boolean alone = marker == null && half == null && leading == null;
        if (alone && text.figure(at) && !hours.hinted(at)) return null;
        boolean led = (marker != null && !marker.value().equals(ARTICLE)) || prepared(first);
        boolean ordinals = leading != null || (led && text.conventions.has(Trait.ORDINAL_HOURS));
        if (!hours.read(at, led || leading != null || marker != null, ordinals)) return null;
        last = hours.last;
        minute = hours.minute;
        if (leading != null) {
            if (minute != 0 || (text.close(last) && text.mayBe(last + 1, COUNTED) && next(FactRole.OCLOCK) == null))
                return null;
            minute = (int) leading.number();
        }
        boolean known = hours.sure
                || (leading != null && leading.flag() != '?' && (!hours.ordinal || free()))
                || (marker != null && (minute != 0 || marker.value().equals("-")));
        return hour(first, marker, half, known, led || half != null, text.figure(at));
    }

    private @Nullable Fact hour(
            int first, @Nullable Term marker, @Nullable Term before, boolean shown, boolean led, boolean figure) {
        Term half = before;
        boolean known = shown;
        Term oclock = text.find(last + 1, FactRole.PLAIN) == null ? next(FactRole.OCLOCK) : null;
        boolean weak = oclock != null && oclock.value().equals(WEAK);
        if (oclock != null && oclock.value().equals(MINUTE)) oclock = null;
        if (oclock != null) {
            last += oclock.tokens();
            minutes();
            known |= !weak || minute > 0;
        }
        Term trailing = minute == 0 ? next(FactRole.TRAILING) : null;
        if (trailing != null && (known || marker != null || (weak && (led || trailing.flag() == '=')))) {
            last += trailing.tokens();
            minute = (int) trailing.number();
            known = true;
        }
        if (half == null) half = hours.half;
        if (half == null) {
            half = next(FactRole.HALF);
            if (half != null && (known || weak || led || marker != null || shows(half))) {
                last += half.tokens();
                known = true;
            } else half = null;
        }
        if (!known)
            known = weak
                    ? led && hours.hour < 24 && !lasts()
                    : marker != null && marker.value().equals(BARE) && figure && free();
        Term zone = next(FactRole.ZONE);
        if (zone != null) last += zone.tokens();
        if (!known && zone == null) return null;
        if (text.conventions.has(Trait.SCALE_FIRST) && half == null && !figure) return null;
        int hour = half == null ? hours.hour : shifted(half);
        String unit = zone == null || zone.value().equals("-") ? "" : zone.value();
        return fact(hour * 60 + minute, unit, first);
    }

    /** From four to six hours: what stands behind a number begins no time. */
    private boolean numbered(int before) {
        return text.figure(before) || text.mayBe(before, FactRole.NUMBER.bit());
    }

    /** полседьмого */
    private @Nullable Fact named(Term time, @Nullable Term before, int first, int at) {
        last = at + time.tokens() - 1;
        hours.hour = (int) time.number() / 60;
        minute = (int) time.number() % 60;
        Term half = before == null ? next(FactRole.HALF) : before;
        if (half != null && before == null) last += half.tokens();
        return fact((half == null ? hours.hour : shifted(half)) * 60 + minute, "", first);
    }

    private Fact fact(int minutes, String unit, int first) {
        int time = minutes == DAY_MINUTES ? minutes : Math.floorMod(minutes, DAY_MINUTES);
        char[] sign = {'T', '0', '0', ':', '0', '0'};
        sign[1] += (char) (time / 600);
        sign[2] += (char) (time / 60 % 10);
        sign[4] += (char) (time % 60 / 10);
        sign[5] += (char) (time % 10);
        return new Fact(Fact.Kind.CLOCK, new String(sign), unit, first, last);
    }

    /** The token behind a phrase; -1 when the phrase stands apart from it. */
    private int behind(int at, Term term) {
        int next = at + term.tokens();
        return next < text.size() && text.close(next - 1) ? next : -1;
    }

    /** Whether the word before a token is one that is said before times. */
    private boolean prepared(int first) {
        if (first == 0 || !text.close(first - 1)) return false;
        Term word = text.find(first - 1, FactRole.PREPOSITION);
        return word != null && word.tokens() == 1 && word.value().equals("-");
    }

    /** Whether a half of the day shows alone that a time stands before it. */
    private static boolean shows(Term half) {
        return half.value().length() == 2 && half.flag() != '?';
    }

    /** Whether hours are followed by what they last: à deux heures de Paris. */
    private boolean lasts() {
        Term of = next(FactRole.OF);
        if (of == null) return false;
        int at = last + 1 + of.tokens();
        return !text.figure(at) && !text.mayBe(at, FOLLOWERS);
    }

    /** Whether nothing that is counted follows. */
    private boolean free() {
        if (!text.close(last)) return true;
        Term of = next(FactRole.OF);
        return of == null ? text.mayBe(last + 1, FOLLOWERS) : !lasts();
    }

    /** Minutes behind the word for hours: 6 heures 30. */
    private void minutes() {
        if (minute != 0 || !text.figure(last + 1) || !text.close(last)) return;
        int start = text.start(last + 1);
        if (text.end(last + 1) != start + 2 || Figure.digitsAt(text.text, start, start + 2) != 2) return;
        int value = text.number(start, start + 2);
        if (value > 59) return;
        minute = value;
        last++;
        Term word = next(FactRole.OCLOCK);
        if (word != null && word.value().equals(MINUTE)) last += word.tokens();
    }

    private @Nullable Term next(FactRole role) {
        return text.close(last) || (text.figure(last) && text.gapIs(last, "")) ? text.find(last + 1, role) : null;
    }

    /** The hour from 0 to 24 that an hour of a half of the day is. */
    private int shifted(Term half) {
        int hour = hours.hour;
        if (text.conventions.has(Trait.SCALE_FIRST) && !half.spelling().endsWith("m"))
            hour = (hour + SWAHILI_SHIFT) % 12;
        boolean after = switch (half.value()) {
            case "pm" -> true;
            case "night" -> hour >= 6 && hour != 12;
            case "noon" -> hour < 9;
            default -> false;
        };
        if (after) return hour < 12 ? hour + 12 : hour;
        return hour == 12 && !half.value().equals("noon") ? 0 : hour;
    }
}
