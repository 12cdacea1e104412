package kabar.text;

import java.util.ArrayList;
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
    private static final PhraseList NO_PLACES = PhraseList.load("markers.txt", "no place");
    private static final int REACH = 90;

    private final List<String> credits = new ArrayList<>();
    private final @Nullable String publisher;
    private @Nullable String place;
    private boolean dated;

    private Datelines(@Nullable String publisher) {
        this.publisher = publisher;
    }

    /**
     * The head of a report.
     *
     * @param place as written, null when only an agency or outlet stands there
     * @param end offset of the first word of the report itself
     */
    record Found(@Nullable String place, List<String> credits, int end) {}

    /**
     * The dateline a block begins with, or null.
     *
     * @param publisher name of the outlet, which may stand beside the place
     */
    static @Nullable Found find(String block, @Nullable String publisher) {
        Found wire = chinese(block);
        if (wire != null) return wire;
        int limit = Math.min(block.length(), REACH);
        for (int at = 1; at < limit; at++) {
            int width = dash(block, at);
            if (width == 0) continue;
            int end = at + width;
            while (end < block.length() && (block.charAt(end) == ' ' || dashSign(block.charAt(end)))) end++;
            var line = new Datelines(publisher);
            if (line.read(
                    block.substring(0, at).strip(), block.substring(at, end).strip(), block, end)) {
                return new Found(line.place, line.credits, line.afterAgency(block, end));
            }
            // "TEMPO.CO - Jakarta - …" has two; a third dash is prose.
            if (block.charAt(at) == ' ') break;
        }
        return null;
    }

    private boolean read(String head, String dash, String block, int end) {
        if (head.isEmpty() || head.endsWith(".") || (end >= block.length() && head.indexOf('(') < 0)) return false;
        int from = 0;
        while (from < head.length()) {
            char sign = head.charAt(from);
            if (sign == '(' || sign == '[' || (sign == '/' && from > 0)) {
                int close = head.indexOf(sign == '(' ? ')' : sign == '[' ? ']' : '/', from + 1);
                if (close < 0) close = head.length();
                if (!bracket(head.substring(from + 1, close).strip())) return false;
                from = close + 1;
            } else if (sign == ',' || sign == ' ' || sign == '|') {
                from++;
            } else {
                int to = from;
                while (to < head.length() && ",([/|".indexOf(head.charAt(to)) < 0) to++;
                if (!part(head.substring(from, to).strip())) return false;
                from = to;
            }
        }
        return place == null ? !credits.isEmpty() : sure(dash, block, end);
    }

    private boolean bracket(String text) {
        if (text.isEmpty() || Prose.words(text) > 4) return false;
        if (dateLike(text)) dated = true;
        else credits.add(text);
        return true;
    }

    private boolean part(String text) {
        if (text.isEmpty()) return true;
        if (dateLike(text)) {
            dated = true;
            return place != null || !credits.isEmpty();
        }
        if (outlet(text)) {
            credits.add(text);
            return true;
        }
        if (!placeLike(text)) return false;
        place = place == null ? text : place + ", " + text;
        return true;
    }

    /** Whether a place that stands there is one: by capitals, by company, or because the city is known. */
    private boolean sure(String dash, String block, int end) {
        String name = place == null ? "" : place;
        int comma = name.indexOf(',');
        String first = comma < 0 ? name : name.substring(0, comma);
        if (NO_PLACES.at(first) != null) return false;
        if (dated || !credits.isEmpty() || CITIES.is(first)) return true;
        if (end < block.length() && Character.isLowerCase(block.codePointAt(end))) return false;
        return capitals(first) && first.length() >= 4 && (dash.length() > 0);
    }

    private boolean outlet(String text) {
        if (publisher != null && Folding.fold(text).equals(Folding.fold(publisher))) return true;
        if (AGENCIES.is(text)) return true;
        int dot = text.indexOf('.');
        return dot > 1
                && dot + 1 < text.length()
                && text.indexOf(' ') < 0
                && Character.isLetter(text.charAt(dot + 1))
                && text.length() - dot <= 7;
    }

    private static boolean dateLike(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) digit |= Signs.of(text.charAt(i)) == Signs.DIGIT;
        return digit && text.length() <= 24 && Prose.words(text) <= 4;
    }

    private static boolean placeLike(String text) {
        if (text.length() > 30) return false;
        int words = 0;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            byte sign = Signs.of(unit);
            if (sign == Signs.GAP && " -'.\u2019".indexOf(unit) < 0) return false;
            if (start && sign != Signs.GAP) {
                words++;
                if (Character.isLowerCase(unit) && !particle(text, i)) return false;
            }
            start = unit == ' ';
        }
        return words >= 1 && words <= 4 && !Character.isLowerCase(text.charAt(0));
    }

    private static boolean particle(String text, int at) {
        int end = text.indexOf(' ', at);
        String word = text.substring(at, end < 0 ? text.length() : end);
        return switch (word) {
            case "de", "la", "el", "of", "al", "do", "da", "del", "les", "sur", "am", "upon", "и", "на" -> true;
            default -> false;
        };
    }

    private static boolean capitals(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) return false;
            letter |= Character.isUpperCase(text.charAt(i));
        }
        return letter;
    }

    /** Russian and Arabic agencies sign behind the dash: {@code МОСКВА, 12 янв - РИА Новости.} and {@code واشنطن - (رويترز)}. */
    private int afterAgency(String block, int end) {
        if (end >= block.length()) return block.length();
        String rest = block.substring(end, Math.min(block.length(), end + 60));
        PhraseList.Match agency = AGENCIES.at(rest);
        if (agency == null) return end;
        boolean bracket = rest.charAt(0) == '(' || rest.charAt(0) == '/';
        int at = agency.end();
        if (at >= rest.length()) return end;
        char next = rest.charAt(at);
        if (bracket ? next != ')' && next != '/' : next != '.') return end;
        credits.add(rest.substring(bracket ? 1 : 0, at));
        at++;
        while (at < rest.length()
                && (rest.charAt(at) == ' '
                        || dashSign(rest.charAt(at))
                        || rest.charAt(at) == ':'
                        || rest.charAt(at) == '.')) at++;
        return end + at;
    }

    /** {@code 新华社北京1月10日电（记者…）}. */
    private static @Nullable Found chinese(String block) {
        if (block.isEmpty() || block.charAt(0) < 0x4E00 || block.charAt(0) > 0x9FFF) return null;
        int wire = block.indexOf('电');
        if (wire < 0) wire = block.indexOf('電');
        PhraseList.Match agency = wire > 0 && wire <= 30 ? AGENCIES.at(block) : null;
        if (agency == null || agency.end() >= wire) return null;
        int date = agency.end();
        while (date < wire && Signs.of(block.charAt(date)) != Signs.DIGIT) date++;
        String place = block.substring(agency.end(), date);
        int end = wire + 1;
        if (end < block.length() && (block.charAt(end) == '（' || block.charAt(end) == '(')) {
            int close = Math.max(block.indexOf('）', end), block.indexOf(')', end));
            if (close > 0 && close < end + 40) end = close + 1;
        }
        while (end < block.length() && block.charAt(end) == ' ') end++;
        return date == wire ? null : new Found(place.isEmpty() ? null : place, List.of(agency.phrase()), end);
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
        if (sign == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-') return 2;
        if (sign == '-' && (sign(text, at - 1) == ')' || sign(text, at + 1) == ' ')) return 1;
        return sign == '–' || sign == '—' ? 1 : 0;
    }

    private static char sign(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean dashSign(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }
}
