package kabar.geo;

import java.util.List;
import java.util.Locale;
import kabar.article.Dateline;
import kabar.text.Tokens;

/** Finds the country of the place a report was filed from. */
final class Datelines {
    /** A dateline is a place by its position, so a place that is also a word needs no other sign there. */
    private static final List<String> BEFORE = List.of("", "di ", "Kota ", "Kabupaten ");

    private static final int ABBREVIATION_LONGEST = 4;
    private static final int PLACE_LONGEST = 100;

    private Datelines() {}

    static Dateline resolve(Gazetteer gazetteer, String dateline, String language) {
        if (dateline.length() > PLACE_LONGEST) return new Dateline(dateline, null);
        String place = small(dateline);
        for (String before : BEFORE) {
            for (Hit hit : gazetteer.find(Tokens.of(before + place), language)) {
                if (Attribution.speaks(hit))
                    return new Dateline(dateline, hit.entry().code());
            }
        }
        return new Dateline(dateline, null);
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
