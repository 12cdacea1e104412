package kabar.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the dash of a dateline, part by part; every part must be understood, or it is no dateline. */
final class DatelineHead {
    private static final PhraseList CITIES = PhraseList.load("datelines.txt", "");
    private static final PhraseList AGENCIES = PhraseList.load("markers.txt", "agency");
    private static final PhraseList NO_PLACES = PhraseList.load("markers.txt", "no place");
    private static final int LONGEST_NAME = 40;

    private final List<String> credits = new ArrayList<>();
    private final @Nullable String publisher;
    private @Nullable String place;
    private boolean dated;

    DatelineHead(@Nullable String publisher) {
        this.publisher = publisher;
    }

    /**
     * Reads {@code head}, which stands before {@code dash} at the beginning of {@code block}; whether it is a dateline.
     *
     * @param end offset behind the dash
     */
    boolean read(String head, String dash, String block, int end) {
        if (head.isEmpty() || head.endsWith(".") || (end >= block.length() && head.indexOf('(') < 0)) return false;
        // One slash parts two places or outlets, two of them are the brackets of Russian agencies: "МОСКВА /ТАСС/."
        boolean slashed = dash.startsWith("/") || head.indexOf('/') != head.lastIndexOf('/');
        int from = 0;
        while (from < head.length()) {
            char sign = head.charAt(from);
            if (sign == '(' || sign == '[' || (sign == '/' && slashed)) {
                int close = head.indexOf(sign == '(' ? ')' : sign == '[' ? ']' : '/', from + 1);
                if (close < 0) close = head.length();
                if (!bracket(head.substring(from + 1, close).strip())) return false;
                from = close + 1;
            } else if (sign == ',' || sign == ' ' || sign == '|' || sign == '/') {
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
        if (outlet(text)) {
            credits.add(text);
            return true;
        }
        if (dateLike(text)) {
            dated = true;
            return place != null || !credits.isEmpty();
        }
        // The weekday behind a date: "Budapest, március 5., kedd".
        if (dated && place != null && Prose.words(text) == 1 && Character.isLowerCase(text.charAt(0))) return true;
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

    /** What was read, with an agency, city or reporter that stands behind the dash. */
    Datelines.Found found(String block, int afterDash) {
        int end = afterAgency(block, afterDash);
        if (place == null) {
            // "واس- الرياض: …" and "TEMPO.CO - Jakarta: …": the agency first, then the city with a colon.
            PhraseList.Match city = CITIES.at(block.substring(end, Math.min(block.length(), end + 40)));
            if (city != null) {
                int dash = dateAndDash(block, end + city.end());
                if (dash > 0) {
                    place = block.substring(end, end + city.end());
                    return new Datelines.Found(place, credits, null, dash);
                }
                int colon = end + city.end();
                while (colon < block.length() && block.charAt(colon) == ' ') colon++;
                if (colon < block.length() && block.charAt(colon) == ':') {
                    place = block.substring(end, end + city.end());
                    int start = colon + 1;
                    while (start < block.length() && block.charAt(start) == ' ') start++;
                    return new Datelines.Found(place, credits, null, start);
                }
            }
        } else if (end < block.length()
                && block.length() - end <= LONGEST_NAME
                && !Prose.endsWithFullStop(block)
                && Bylines.name(block.substring(end))) {
            // "الرياض - أحمد الشمالي" fills its line: the rest is a reporter.
            String rest = block.substring(end);
            return new Datelines.Found(
                    place,
                    credits,
                    rest.endsWith(":") ? rest.substring(0, rest.length() - 1).strip() : rest,
                    block.length());
        }
        return new Datelines.Found(place, credits, null, end);
    }

    /** Offset behind the date and the dash of "(ANSA) - ROMA, 05 MAR - …"; 0 when no such stand there. */
    private static int dateAndDash(String block, int at) {
        int dash = block.indexOf(" - ", at);
        if (dash < 0 || dash > at + LONGEST_NAME || !block.startsWith(", ", at)) return 0;
        return dateLike(block.substring(at + 2, dash)) ? dash + " - ".length() : 0;
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
                        || Datelines.dashSign(rest.charAt(at))
                        || rest.charAt(at) == ':'
                        || rest.charAt(at) == '.')) at++;
        return end + at;
    }
}
