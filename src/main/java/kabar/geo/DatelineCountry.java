package kabar.geo;

import java.util.List;
import java.util.Locale;
import kabar.article.Dateline;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the country of the place a report was filed from. */
final class DatelineCountry {
    /**
     * What is put before a place to look it up. It is a place by its position, so one that is also a word or a surname needs no
     * other sign; the resource lists those behind the word "dateline".
     */
    private static final List<String> BEFORE = List.of("dateline ", "", "di ", "Kota ", "Kabupaten ");

    private static final int ABBREVIATION_LONGEST = 4;
    private static final int PLACE_LONGEST = 100;

    private DatelineCountry() {}

    /** The country of "PARIS, Texas, Jan 5" is that of its second part, if that is a place. */
    static Dateline resolve(Gazetteer gazetteer, String dateline) {
        if (dateline.length() > PLACE_LONGEST) return new Dateline(dateline, null);
        String places = small(dateline.strip());
        int comma = places.indexOf(',');
        if (comma < 0) return new Dateline(dateline, country(gazetteer, places));
        int end = places.indexOf(',', comma + 1);
        String within =
                places.substring(comma + 1, end < 0 ? places.length() : end).strip();
        String country = startsWithCapital(within) ? country(gazetteer, within) : null;
        return new Dateline(dateline, country != null ? country : country(gazetteer, places.substring(0, comma)));
    }

    private static @Nullable String country(Gazetteer gazetteer, String place) {
        for (String before : BEFORE) {
            for (Hit hit : gazetteer.find(Tokens.of(before + place))) {
                if (place(hit.entry().kind())) return hit.entry().code();
            }
        }
        return null;
    }

    private static boolean place(Entry.Kind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, CAPITAL, PLACE, CITY -> true;
            default -> false;
        };
    }

    private static boolean startsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** Words of capitals in usual letters, so that they are judged as in a sentence; abbreviations stay. */
    private static String small(String dateline) {
        var out = new StringBuilder(dateline.length());
        Tokens words = Tokens.of(dateline);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean capitals = word.length() > ABBREVIATION_LONGEST && word.equals(word.toUpperCase(Locale.ROOT));
            out.append(dateline, at, words.starts()[i]);
            out.append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
            at = words.ends()[i];
        }
        return out.append(dateline, at, dateline.length()).toString();
    }
}
