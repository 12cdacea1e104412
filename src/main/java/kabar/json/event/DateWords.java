package kabar.json.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of written dates in English, Indonesian and Malay, lower case. */
final class DateWords {
    private static final int HOUR = 3_600;

    /** Month names and their usual abbreviations, to 1–12. */
    static final Map<String, Integer> MONTHS = months(
            "jan january januari",
            "feb february februari peb pebruari",
            "mar march maret mac mrt",
            "apr april",
            "may mei",
            "jun june juni",
            "jul july juli julai",
            "aug august agu agt ags agust agustus ogos ogo",
            "sep sept september",
            "oct october okt oktober",
            "nov november nop nopember",
            "dec december des desember dis disember");

    /** Zones that writers name, to seconds east of UTC; names with several meanings are left out. */
    static final Map<String, Integer> ZONES = zones();

    /** Weekdays of Indonesian: a time beside them is WIB unless it says otherwise. */
    static final Set<String> INDONESIAN_DAYS = Set.of(
            "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "sen", "sel", "rab", "kam", "jum", "sab",
            "min");

    /** Words that add nothing. */
    static final Set<String> IGNORED = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "isnin",
            "khamis",
            "jumaat",
            "ahad",
            "t",
            "at",
            "on",
            "of",
            "pukul",
            "jam",
            "pkl",
            "tanggal",
            "tgl",
            "hari",
            "st",
            "nd",
            "rd",
            "th");

    private DateWords() {}

    private static Map<String, Integer> months(String... rows) {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= rows.length; month++) {
            for (String name : rows[month - 1].split(" ", -1)) months.put(name, month);
        }
        return Map.copyOf(months);
    }

    private static Map<String, Integer> zones() {
        String rows =
                "wib 7 wita 8 wit 9 z 0 ut 0 utc 0 gmt 0 est -5 edt -4 cdt -5 mdt -6 pst -8 pdt -7 cet 1 cest 2 bst 1 wet 0 west 1"
                        + " eet 2 eest 3 msk 3 sgt 8 myt 8 hkt 8 jst 9 kst 9 aest 10 aedt 11";
        Map<String, Integer> zones = new HashMap<>();
        String[] words = rows.split(" ", -1);
        for (int at = 0; at < words.length; at += 2) zones.put(words[at], HOUR * Integer.parseInt(words[at + 1]));
        return Map.copyOf(zones);
    }
}
