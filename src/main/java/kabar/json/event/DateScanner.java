package kabar.json.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One pass over a written date: groups of numbers, words and a zone, each at most once and in any sensible order. */
final class DateScanner {
    private static final int UNSET = -1;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int WIB = 7 * 3_600;

    private final String text;
    private int at;
    private int year = UNSET;
    private int month = UNSET;
    private int day = UNSET;
    private int hour = UNSET;
    private int minute;
    private int second;
    private int nano;
    private int offset = NO_OFFSET;
    private boolean namedUtc;
    private boolean indonesian;

    DateScanner(String text) {
        this.text = text;
    }

    /** The time that the text tells, or null when any part of it is not understood. */
    @Nullable
    Instant read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean understood;
            if (isDigit(at)) {
                understood = numbers();
            } else if (Character.isLetter(c)) {
                understood = word();
            } else if ((c == '+' || c == '-') && hour != UNSET && isDigit(at + 1)) {
                understood = offset();
            } else if (c == '[' && offset != NO_OFFSET) {
                break; // the zone's name after its offset
            } else {
                understood = " \t,|/().-–—\u00a0".indexOf(c) >= 0;
                at++;
            }
            if (!understood) return null;
        }
        return instant();
    }

    private @Nullable Instant instant() {
        if (!DateText.isDate(year, month, day) || hour > 23) return null;
        int zone = offset != NO_OFFSET ? offset : indonesian ? WIB : 0;
        int secondOfDay = Math.max(hour, 0) * 3_600 + minute * 60 + second;
        return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400 + secondOfDay - zone, nano);
    }

    /** Numbers joined by one separator: {@code 2022-01-12}, {@code 12/1/2022}, {@code 07:01:33.5}, {@code 07.01}, or one alone. */
    private boolean numbers() {
        int[] values = new int[3];
        int[] lengths = new int[3];
        int count = 0;
        char separator = 0;
        do {
            if (count > 0) at++;
            int start = at;
            while (isDigit(at)) at++;
            if (at - start > 4) return false;
            values[count] = Integer.parseInt(text.substring(start, at));
            lengths[count++] = at - start;
            if (count == 1 && at < text.length()) separator = text.charAt(at);
        } while (count < 3 && ":.-/".indexOf(separator) >= 0 && isSeparator(separator) && isDigit(at + 1));
        if (count == 1) return single(values[0], lengths[0]);
        boolean date = count == 3 && separator != ':' && (lengths[0] == 4 || lengths[2] == 4);
        if (date) return date(values, lengths[0] == 4);
        return separator != '-' && separator != '/' && time(values);
    }

    private boolean single(int value, int length) {
        if (length == 4) return setYear(value);
        if (length > 2) return false;
        if (day == UNSET) {
            day = value;
            return true;
        }
        // "12-Jan-22" of RFC 850.
        return length == 2 && month != UNSET && setYear(value + (value < 70 ? 2000 : 1900));
    }

    private boolean setYear(int value) {
        if (year != UNSET) return false;
        year = value;
        return true;
    }

    private boolean date(int[] values, boolean yearFirst) {
        if (year != UNSET || month != UNSET || day != UNSET) return false;
        year = yearFirst ? values[0] : values[2];
        month = values[1];
        day = yearFirst ? values[2] : values[0];
        if (!yearFirst && month > 12) {
            month = values[0];
            day = values[1];
        }
        return true;
    }

    private boolean time(int[] values) {
        if (hour != UNSET || values[0] > 23 || values[1] > 59 || values[2] > 60) return false;
        hour = values[0];
        minute = values[1];
        second = Math.min(values[2], 59); // a leap second
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(at + 1)) fraction();
        return true;
    }

    private void fraction() {
        int unit = 100_000_000;
        for (at++; isDigit(at); at++) {
            nano += (text.charAt(at) - '0') * unit;
            unit /= 10;
        }
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '\'')) at++;
        String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace("'", "");
        Integer named = DateWords.MONTHS.get(word);
        if (named != null) {
            if (month != UNSET) return false;
            month = named;
            return true;
        }
        if (word.equals("am") || word.equals("pm")) return half(word.equals("pm"));
        Integer zone = DateWords.ZONES.get(word);
        if (zone != null && offset == NO_OFFSET) {
            offset = zone;
            namedUtc = zone == 0;
            return true;
        }
        if (DateWords.INDONESIAN_DAYS.contains(word)) {
            indonesian = true;
            return true;
        }
        return DateWords.IGNORED.contains(word);
    }

    private boolean half(boolean afternoon) {
        if (hour < 1 || hour > 12) return false;
        hour = hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    /** {@code +07:00}, {@code +0700}, {@code +07} or {@code +7}, also after GMT. */
    private boolean offset() {
        if (offset != NO_OFFSET && !namedUtc) return false;
        int sign = text.charAt(at) == '-' ? -1 : 1;
        int start = ++at;
        while (isDigit(at)) at++;
        String hours = text.substring(start, at);
        int minutes = 0;
        if (hours.length() <= 2 && isSeparator(':') && isDigit(at + 1) && isDigit(at + 2)) {
            minutes = Integer.parseInt(text.substring(at + 1, at + 3));
            at += 3;
        } else if (hours.length() == 4) {
            minutes = Integer.parseInt(hours.substring(2));
            hours = hours.substring(0, 2);
        }
        if (hours.length() > 2 || Integer.parseInt(hours) > 18 || minutes > 59) return false;
        offset = sign * (Integer.parseInt(hours) * 3_600 + minutes * 60);
        namedUtc = false;
        return true;
    }

    private boolean isSeparator(char separator) {
        return at < text.length() && text.charAt(at) == separator;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
