package kabar.text;

import java.util.Locale;
import kabar.article.Removed;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a report, and the codes of editors at its end. */
final class Bylines {
    private static final PhraseList LABELS = PhraseList.load("markers.txt", "label");
    private static final PhraseList DESKS = PhraseList.load("markers.txt", "desk");
    private static final PhraseList BARE = PhraseList.load("markers.txt", "by");
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CODE = 24;

    private Bylines() {}

    /** Moves bylines out of the first and last blocks; the author they name, or null. */
    static @Nullable String cut(Draft draft) {
        String author = null;
        int at = draft.next(0);
        for (int n = 0; n < HEAD && at < draft.size(); n++, at = draft.next(at + 1)) {
            author = first(author, cut(draft, at));
        }
        at = draft.previous(draft.size() - 1);
        for (int n = 0; n < TAIL && at >= 0; n++, at = draft.previous(at - 1)) {
            author = first(author, cut(draft, at));
        }
        cutCode(draft);
        return author;
    }

    /** The author a line names and nothing else ("LAPORAN: RENI ERINA" gives "Reni Erina"), or null. */
    static @Nullable String author(String line) {
        if (line.length() > LONGEST_NAME + 20) return null;
        PhraseList.Match label = LABELS.at(line);
        if (label != null && colon(line, label.end())) {
            String name = line.substring(line.indexOf(line.indexOf(':') >= 0 ? ':' : '：') + 1)
                    .strip();
            return name.isEmpty() || Prose.words(name) > 8 || name.endsWith(".") ? null : spelled(name);
        }
        PhraseList.Match bare = BARE.at(line);
        if (bare == null) return null;
        String name = line.substring(bare.end()).strip();
        return name(name) ? spelled(name) : null;
    }

    private static @Nullable String cut(Draft draft, int at) {
        String text = draft.text(at);
        String author = author(text);
        if (author != null || desk(text)) draft.move(at, Removed.Rule.BYLINE);
        return author;
    }

    private static boolean desk(String text) {
        int start = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
        String line = text.substring(start, Math.min(text.length(), 300));
        PhraseList.Match desk = DESKS.at(line);
        if (desk == null || Prose.words(text) > 30) return false;
        if (start == 1) return text.endsWith(")") || text.endsWith("]");
        return colon(line, desk.end()) && Prose.words(text) <= 12 && !text.endsWith(".");
    }

    private static boolean colon(String text, int at) {
        int colon = at;
        while (colon < text.length() && text.charAt(colon) == ' ') colon++;
        return colon < text.length() && (text.charAt(colon) == ':' || text.charAt(colon) == '：');
    }

    /** Whether a text is two to eight words, none of them small but for "and" and the particles of names. */
    static boolean name(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || Prose.endsSentence(name)) return false;
        String[] words = name.split("[ ,]+", -1);
        if (words.length < 2 || words.length > 8) return false;
        for (String word : words) {
            if (word.isEmpty()) continue;
            boolean small = switch (word) {
                case "and",
                        "dan",
                        "y",
                        "et",
                        "und",
                        "e",
                        "de",
                        "da",
                        "von",
                        "van",
                        "bin",
                        "binti",
                        "al",
                        "&",
                        "in",
                        "di" -> true;
                default -> false;
            };
            if (!small && Character.isLowerCase(word.codePointAt(0))) return false;
        }
        return true;
    }

    /** A name all in capitals is written like any other. */
    private static String spelled(String name) {
        for (int i = 0; i < name.length(); i++) if (Character.isLowerCase(name.charAt(i))) return name;
        var out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || !Character.isLetter(out.charAt(i - 1)))
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
        return out.length() == name.length() ? out.toString() : name;
    }

    /** Editors' initials behind the last sentence: {@code (abc/def)}, {@code [ren]}, {@code (ANT/ren)}. */
    private static void cutCode(Draft draft) {
        int last = draft.previous(draft.size() - 1);
        if (last < 0) return;
        String text = draft.text(last);
        char close = text.charAt(text.length() - 1);
        if (close != ')' && close != ']') return;
        int open = text.lastIndexOf(close == ')' ? '(' : '[');
        if (open < 0 || text.length() - open > LONGEST_CODE) return;
        String before = text.substring(0, open).stripTrailing();
        if ((before.isEmpty() || Prose.endsSentence(before)) && code(text, open + 1, text.length() - 1))
            draft.shorten(last, 0, open, Removed.Rule.EDITOR_CODE);
    }

    private static boolean code(String text, int start, int end) {
        boolean slash = false;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (unit == '/' || unit == '*') slash = true;
            else if (!Character.isLetterOrDigit(unit) && unit != '-' && unit != ' ') return false;
            if (Character.isLowerCase(unit)) lower++;
        }
        return slash || (end - start <= 4 && lower == end - start);
    }

    private static @Nullable String first(@Nullable String author, @Nullable String other) {
        return author != null ? author : other;
    }
}
