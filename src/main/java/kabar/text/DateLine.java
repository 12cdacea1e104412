package kabar.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when a report was published: {@code RABU, 12 JANUARI 2022 | 07:01 WIB}. Indonesian, Malay and English
 * names, numeric forms, {@code WIB WITA WIT GMT UTC}. Without a zone an Indonesian line is taken as WIB, any other as UTC.
 */
final class DateLine {
    private static final int LONGEST = 80;
    private static final int UNSET = Integer.MIN_VALUE;
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> OUR_MONTHS =
            Set.of("januari", "februari", "maret", "mei", "juni", "juli", "agustus", "oktober", "desember");
    private static final Map<String, Integer> ZONES = Map.of("wib", 7, "wita", 8, "wit", 9, "gmt", 0, "utc", 0);
    private static final Map<String, Boolean> FILLERS = new HashMap<>();

    static {
        String months =
                "januari january jan januaria|februari february feb pebruari|maret march mar mac mrt|april apr|mei may|juni june jun|juli july jul julai"
                        + "|agustus august aug agt agu ags ogos|september sep sept|oktober october oct okt|november nov nopember|desember december dec des disember dis";
        String[] names = months.split("\\|", -1);
        for (int i = 0; i < names.length; i++) for (String name : names[i].split(" ", -1)) MONTHS.put(name, i + 1);
        // Words that may stand in a date line; true where they are Indonesian or Malay.
        for (String word :
                "senin selasa rabu kamis jumat jum at sabtu minggu ahad isnin khamis pukul pkl jam diperbarui diterbitkan terbit tanggal hari terakhir"
                        .split(" ", -1)) FILLERS.put(word, true);
        for (String word :
                "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun published updated last posted on date at"
                        .split(" ", -1)) FILLERS.put(word, false);
    }

    private int year = UNSET;
    private int month = UNSET;
    private int day = UNSET;
    private int minutes = UNSET;
    private int seconds;
    private int offset = UNSET;
    private boolean indonesian;

    private DateLine() {}

    /** Whether a block is a date line and nothing else. */
    static boolean is(String text) {
        return instant(text) != null;
    }

    /** The time a block says, null when it is no date line. */
    static @Nullable Instant instant(String text) {
        if (text.length() > LONGEST || !holdsDigit(text)) return null;
        var line = new DateLine();
        return line.read(Tokens.of(text)) ? line.instant() : null;
    }

    private boolean read(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.folded(i);
            if (word.isEmpty()) return false;
            if (Character.isDigit(word.charAt(0))) {
                int read = number(tokens, i, word);
                if (read == 0) return false;
                i += read - 1;
            } else if (!named(word)) {
                return false;
            }
        }
        return year != UNSET && month != UNSET && day != UNSET;
    }

    private boolean named(String word) {
        Integer number = MONTHS.get(word);
        if (number != null && month == UNSET) {
            month = number;
            indonesian |= OUR_MONTHS.contains(word);
            return true;
        }
        Integer hours = ZONES.get(word);
        if (hours != null) {
            offset = hours * 60;
            return true;
        }
        Boolean ours = FILLERS.get(word);
        if (ours != null) indonesian |= ours;
        return ours != null || ((word.equals("am") || word.equals("pm")) && halfDay(word));
    }

    private boolean halfDay(String word) {
        if (minutes == UNSET) return false;
        int hour = minutes / 60 % 12 + (word.equals("pm") ? 12 : 0);
        minutes = hour * 60 + minutes % 60;
        return true;
    }

    /** Reads the number at {@code at} and those joined to it; how many tokens that took, 0 when it fits nowhere. */
    private int number(Tokens tokens, int at, String word) {
        char joint = joint(tokens, at);
        if (word.indexOf('.') > 0) return clock(word.split("\\.", -1)) ? 1 : 0;
        if (joint == ':' && minutes == UNSET) {
            boolean three = joint(tokens, at + 1) == ':';
            String last = three ? tokens.folded(at + 2) : "0";
            return clock(word, tokens.folded(at + 1), last) ? (three ? 3 : 2) : 0;
        }
        if ((joint == '/' || joint == '-') && joint(tokens, at + 1) == joint && month == UNSET) {
            return date(word, tokens.folded(at + 1), tokens.folded(at + 2)) ? 3 : 0;
        }
        int value = value(word);
        if (value >= 1900 && value < 2200 && year == UNSET) year = value;
        else if (value >= 1 && value <= 31 && day == UNSET) day = value;
        else return 0;
        return 1;
    }

    private boolean date(String first, String second, String third) {
        if (year != UNSET || day != UNSET) return false;
        boolean yearFirst = first.length() == 4;
        year = value(yearFirst ? first : third);
        if (year >= 0 && year < 100) year += 2000;
        month = value(second);
        day = value(yearFirst ? third : first);
        return year >= 1900;
    }

    private boolean clock(String... parts) {
        if (parts.length > 3 || minutes != UNSET) return false;
        int hour = value(parts[0]);
        int minute = value(parts[1]);
        seconds = parts.length == 3 ? value(parts[2]) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 || seconds > 59) return false;
        minutes = hour * 60 + minute;
        return true;
    }

    private @Nullable Instant instant() {
        int zone = offset != UNSET ? offset : indonesian ? 7 * 60 : 0;
        int time = minutes == UNSET ? 0 : minutes;
        try {
            return LocalDateTime.of(year, month, day, time / 60, time % 60, seconds)
                    .toInstant(ZoneOffset.ofTotalSeconds(zone * 60));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The sign between a token and the next when it is just one sign, else a space. */
    private static char joint(Tokens tokens, int at) {
        if (at + 1 >= tokens.size() || tokens.starts()[at + 1] != tokens.ends()[at] + 1) return ' ';
        return Character.isDigit(tokens.text().charAt(tokens.starts()[at + 1]))
                ? tokens.text().charAt(tokens.ends()[at])
                : ' ';
    }

    private static int value(String digits) {
        if (digits.length() > 4) return -1;
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Signs.of(text.charAt(i)) == Signs.DIGIT) return true;
        return false;
    }
}
