package kabar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where and by whom a report was filed from the head of its first block: {@code JAKARTA, Jan 10 (Reuters) - …}.
 *
 * <p>The head must end in a dash and each of its parts must be a place, date, agency or outlet, so that no sentence is eaten; a
 * place in ordinary letters with nothing beside it must be a city of {@code datelines.txt}.
 */
final class Datelines {
    private static final PhraseList CITIES = PhraseList.load("datelines.txt", "");
    private static final PhraseList AGENCIES = PhraseList.load("markers.txt", "agency");
    private static final int REACH = 90;
    /** Quotation marks and bullets that a report may open with. */
    private static final String OPENING =
            "\"'\u201C\u201D\u201E\u00AB\u2018\u2019\u300C*\u2022\u25A0\u25B2\u25B6\u25CB\u25C7\u25BA";

    /**
     * The head of a report.
     *
     * @param place as written, null when only an agency or outlet stands there
     * @param byline a reporter who shares the line with the place
     * @param end offset of the first word of the report itself
     */
    record Found(
            @Nullable String place,
            List<String> credits,
            @Nullable String byline,
            int end) {}

    /**
     * The dateline a block begins with, or null.
     *
     * @param publisher name of the outlet, which may stand beside the place
     */
    static @Nullable Found find(String block, @Nullable String publisher) {
        int opening = 0;
        while (opening < block.length() && OPENING.indexOf(block.charAt(opening)) >= 0) opening++;
        if (opening == 0) return head(block, publisher);
        Found found = head(block.substring(opening), publisher);
        return found == null ? null : new Found(found.place, found.credits, found.byline, found.end + opening);
    }

    private static @Nullable Found head(String block, @Nullable String publisher) {
        Found wire = BracketDateline.find(block);
        if (wire != null) return wire;
        int limit = Math.min(block.length(), REACH);
        for (int at = 1; at < limit; at++) {
            int width = dash(block, at);
            if (width == 0) continue;
            int end = at + width;
            while (end < block.length() && (block.charAt(end) == ' ' || dashSign(block.charAt(end)))) end++;
            var head = new DatelineHead(publisher);
            if (head.read(
                    block.substring(0, at).strip(), block.substring(at, end).strip(), block, end)) {
                return head.found(block, end);
            }
            // A second dash would be one of the sentence.
            if (block.charAt(at) == ' ') break;
        }
        Found address = address(block);
        if (address != null) return address;
        Found undashed = undashed(block, publisher);
        return undashed != null ? undashed : colon(block, publisher);
    }

    /** "STOCKHOLM (TT) Chiles regering …" and "Dodoma. Serikali …": a known city with an agency in brackets or a point, and no dash. */
    private static @Nullable Found undashed(String block, @Nullable String publisher) {
        PhraseList.Match city = CITIES.at(block);
        if (city == null || Character.isLowerCase(block.charAt(0))) return null;
        if (block.startsWith(". ", city.end()) && capital(block, city.end() + 2))
            return new Found(block.substring(0, city.end()), List.of(), null, city.end() + 2);
        int open = block.indexOf('(', city.end());
        int close = open < 0 ? -1 : block.indexOf(") ", open);
        if (close < 0 || close > REACH / 2 || !AGENCIES.is(block.substring(open + 1, close))) return null;
        var head = new DatelineHead(publisher);
        return head.read(block.substring(0, close + 1), "-", block, close + 2) ? head.found(block, close + 2) : null;
    }

    private static boolean capital(String block, int at) {
        return at < block.length() && Character.isUpperCase(block.charAt(at));
    }

    /** "Doha: …" and "New York (May 6): …" of papers at the Gulf: only a known city, for colons have other uses. */
    private static @Nullable Found colon(String block, @Nullable String publisher) {
        PhraseList.Match city = CITIES.at(block);
        int colon = city == null ? -1 : block.indexOf(": ", city.end());
        if (city == null || colon < 0 || colon > REACH / 2) return null;
        String between = block.substring(city.end(), colon).strip();
        if (!between.isEmpty() && !between.startsWith("(") && !between.startsWith(",")) return null;
        var head = new DatelineHead(publisher);
        return head.read(block.substring(0, colon), ":", block, colon + 2) ? head.found(block, colon + 2) : null;
    }

    /** "Liputan6.com, Jakarta Presiden …": an outlet by its address, a known city, and the report without a dash. */
    private static @Nullable Found address(String block) {
        int comma = block.indexOf(", ");
        int dot = comma < 0 ? -1 : block.lastIndexOf('.', comma);
        if (dot < 2 || comma - dot > 4 || comma > 30 || block.indexOf(' ') < comma) return null;
        String rest = block.substring(comma + 2, Math.min(block.length(), comma + 42));
        PhraseList.Match city = CITIES.at(rest);
        if (city == null) return null;
        int end = comma + 2 + city.end();
        boolean report = sign(block, end) == ' ' && Character.isUpperCase(sign(block, end + 1));
        return report
                ? new Found(rest.substring(0, city.end()), List.of(block.substring(0, comma)), null, end + 1)
                : null;
    }

    /** How wide the dash at {@code at} is when it parts a head from its report, else 0. */
    private static int dash(String text, int at) {
        char sign = text.charAt(at);
        if (sign == ' ' && at + 1 < text.length() && dashSign(text.charAt(at + 1))) {
            int end = at + 1;
            while (end < text.length() && dashSign(text.charAt(end))) end++;
            return end == text.length() || text.charAt(end) == ' ' || end - at > 2 || sign(text, end - 1) != '-'
                    ? end - at
                    : 0;
        }
        if (sign == '-' && sign(text, at + 1) == '-') return 2;
        if (sign == '/' && at > 4 && sign(text, at + 1) == '.' && text.lastIndexOf('/', at - 1) > 0) return 2;
        if (sign == '-' && (sign(text, at - 1) == ')' || sign(text, at + 1) == ' ')) return 1;
        return sign == '–' || sign == '—' ? 1 : 0;
    }

    private static char sign(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    static boolean dashSign(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }
}
