package kabar.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.LongTable;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What tells the country of a firm or a market in a business report, which often names no country of its own.
 *
 * <p>The sign of a share ({@code <OAKH.L>}) has its exchange behind the point. A firm in the first words is at home where the report was
 * filed from, if its legal form is one of that country: Ltd in Hong Kong, and not Inc in Jakarta. Traders and lead managers, who are
 * quoted without a place, speak for the market there. The table is {@code business.tsv}; the cost is linear in the text.
 */
final class BusinessSigns {
    private static final int SHARE_LONGEST = 12;
    private static final int SHARE_SHORTEST = 2;

    /** Countries by the hash of a legal form. */
    private final LongTable forms = new LongTable(64);

    private final List<List<String>> formCountries = new ArrayList<>();
    private final Map<String, String> exchanges = new HashMap<>();
    private final LongTable markets = new LongTable(64);

    /** Reads {@code kind sign countries}, parted by tabs. */
    BusinessSigns(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "form" -> {
                    forms.put(phrase(Tokens.of(cells[1])), formCountries.size());
                    formCountries.add(List.of(cells[2].split(",", -1)));
                }
                case "share" -> exchanges.put(cells[1], cells[2]);
                case "market" -> markets.put(phrase(Tokens.of(cells[1])), 1);
                default -> throw new IllegalStateException("no business sign is a " + cells[0]);
            }
        }
    }

    /** The signs of shares in a text, those in angles first. */
    List<Hit> shares(String text) {
        var hits = new ArrayList<Hit>();
        shares(text, '<', '>', hits);
        shares(text, '(', ')', hits);
        return hits;
    }

    private void shares(String text, char opening, char closing, List<Hit> hits) {
        for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            Hit hit = share(text, at + 1, closing);
            if (hit != null) hits.add(hit);
        }
    }

    private @Nullable Hit share(String text, int start, char closing) {
        int last = Math.min(text.length(), start + SHARE_LONGEST);
        int point = -1;
        for (int at = start; at < last; at++) {
            char sign = text.charAt(at);
            if (sign == closing) {
                if (point < start + SHARE_SHORTEST) return null;
                String country = exchanges.get(text.substring(point + 1, at));
                return country == null ? null : hit(country, start, at);
            }
            if (sign == '.' && point < 0) point = at;
            else if (!(sign >= 'A' && sign <= 'Z') && !(sign >= '0' && sign <= '9' && point < 0)) return null;
        }
        return null;
    }

    /** The first firm in the opening of a report, if its legal form is one of the country the report was filed from. */
    @Nullable
    Hit firm(Tokens body, String filedFrom, int openingLongest) {
        for (int i = 0; i < body.size() && body.starts()[i] < openingLongest; i++) {
            if (!Character.isUpperCase(body.text().charAt(body.starts()[i]))) continue;
            int form = forms.get(PhraseTable.extend(PhraseTable.EMPTY, word(body, i)));
            if (form != LongTable.ABSENT)
                return formCountries.get(form).contains(filedFrom)
                        ? hit(filedFrom, body.starts()[i], body.ends()[i])
                        : null;
        }
        return null;
    }

    /** The first who speaks for the market a report was filed from. */
    @Nullable
    Hit market(Tokens body, String filedFrom, int leadEnd) {
        for (int i = 0; i < body.size() && body.starts()[i] < leadEnd; i++) {
            long phrase = PhraseTable.extend(PhraseTable.EMPTY, word(body, i));
            if (markets.get(phrase) != LongTable.ABSENT) return hit(filedFrom, body.starts()[i], body.ends()[i]);
            if (i + 1 < body.size() && markets.get(PhraseTable.extend(phrase, word(body, i + 1))) != LongTable.ABSENT)
                return hit(filedFrom, body.starts()[i], body.ends()[i + 1]);
        }
        return null;
    }

    private static Hit hit(String country, int start, int end) {
        return new Hit(new Entry(Entry.Kind.SIGN, country, ""), start, end);
    }

    private static long phrase(Tokens words) {
        long phrase = PhraseTable.EMPTY;
        for (int i = 0; i < words.size(); i++) phrase = PhraseTable.extend(phrase, word(words, i));
        return phrase;
    }

    private static long word(Tokens text, int index) {
        return WordKeys.hash(text.text(), text.starts()[index], text.ends()[index]);
    }
}
