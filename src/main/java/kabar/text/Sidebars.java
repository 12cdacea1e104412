package kabar.text;

import kabar.article.Removed;

/** Cuts what leads to other reports: lists under a marker, "read also" lines, headlines with their dates, navigation. */
final class Sidebars {
    private static final PhraseList LISTS = PhraseList.load("markers.txt", "list");
    private static final PhraseList ALSO = PhraseList.load("markers.txt", "also");
    private static final PhraseList JUNK = PhraseList.load("markers.txt", "junk");
    private static final PhraseList AFTER_ALSO = PhraseList.load("markers.txt", "after also");

    /** How many headlines may stand under a "read also" that names none itself. */
    private static final int ALSO_LINES = 5;
    /** A sentence longer than this after "read also:" is text whose link was lost. */
    private static final int LINK_WORDS = 20;

    private Sidebars() {}

    static void cut(Draft draft) {
        for (int i = draft.next(0); i < draft.size(); i = draft.next(i + 1)) {
            String text = draft.text(i);
            if (JUNK.is(text) || media(text) || address(text)) draft.cut(i, Removed.Rule.PAGE_FURNITURE);
            else if (!cutList(draft, i, text)) cutAlso(draft, i, text);
        }
        cutDatedHeadlines(draft);
    }

    /** A marker alone in its block, with at least one headline or nothing at all below it. */
    private static boolean cutList(Draft draft, int at, String text) {
        if (!LISTS.is(text)) return false;
        int end = endOfHeadlines(draft, at + 1, Integer.MAX_VALUE);
        if (end == at + 1 && end < draft.size()) return false;
        var why = new Draft.Why(Removed.Rule.LIST_MARKER, name(text));
        for (int i = at; i < end; i++) if (draft.kept(i)) draft.cut(i, why);
        return true;
    }

    private static void cutAlso(Draft draft, int at, String text) {
        PhraseList.Match match = ALSO.at(text);
        if (match == null) return;
        var why = new Draft.Why(Removed.Rule.READ_ALSO, match.phrase());
        if (PhraseList.blank(text, match.end())) {
            int end = endOfHeadlines(draft, at + 1, ALSO_LINES);
            for (int i = at; i < end; i++) if (draft.kept(i)) draft.cut(i, why);
            return;
        }
        Pointing pointing = pointing(text, match.end());
        if (pointing == Pointing.NOT) return;
        boolean sure = pointing == Pointing.SURELY;
        if (Prose.headlineLike(text) || (sure && Prose.words(text) <= LINK_WORDS)) draft.cut(at, why);
        else if (sure) draft.shorten(at, afterPoint(text, match.end()), text.length(), why);
    }

    private enum Pointing {
        NOT,
        PERHAPS,
        SURELY
    }

    /** Whether a marker with text behind it points away: surely with a colon or dash, perhaps with a capital letter or quote. */
    private static Pointing pointing(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') at++;
        if (at == text.length()) return Pointing.SURELY;
        char next = text.charAt(at);
        if (":：|>»–—-".indexOf(next) >= 0) return Pointing.SURELY;
        String rest = text.substring(at);
        if (text.endsWith(":") || AFTER_ALSO.at(rest) != null) return Pointing.PERHAPS;
        boolean opens = next == '"' || next == '\u201C' || next == '\'' || next == '\u2018' || next == '«';
        return (opens || !Character.isLowerCase(text.codePointAt(at))) ? Pointing.PERHAPS : Pointing.NOT;
    }

    private static int afterPoint(String text, int end) {
        int at = end;
        while (at < text.length()
                && Signs.of(text.charAt(at)) == Signs.GAP
                && "\"'\u201C\u2018«(".indexOf(text.charAt(at)) < 0) at++;
        return at;
    }

    /** Two or more headlines in a row, each with a date line below it. */
    private static void cutDatedHeadlines(Draft draft) {
        for (int i = draft.next(0); i < draft.size(); i = draft.next(i + 1)) {
            int end = i;
            int pairs = 0;
            for (int next = datedHeadline(draft, i); next > 0; next = datedHeadline(draft, draft.next(next))) {
                end = next;
                pairs++;
            }
            if (pairs >= 2) for (int j = i; j < end; j++) if (draft.kept(j)) draft.cut(j, Removed.Rule.DATED_HEADLINES);
        }
    }

    /** The block behind a headline and its date line, or 0. */
    private static int datedHeadline(Draft draft, int at) {
        if (at >= draft.size() || !Prose.headlineLike(draft.text(at))) return 0;
        int date = draft.next(at + 1);
        return date < draft.size() && DateLine.is(draft.text(date)) ? date + 1 : 0;
    }

    /** The first block at or after {@code from} that is no headline, date line or marker, at most {@code limit} blocks on. */
    private static int endOfHeadlines(Draft draft, int from, int limit) {
        int at = from;
        while (at < draft.size() && at - from < limit && (!draft.kept(at) || listed(draft.text(at)))) at++;
        return at;
    }

    private static boolean listed(String text) {
        return LISTS.is(text) || Prose.headlineLike(text) || DateLine.is(text);
    }

    /** A placeholder of a media player: {@code [Gambas:Video 20detik]}. */
    private static boolean media(String text) {
        return text.startsWith("[")
                && text.endsWith("]")
                && text.length() <= 80
                && text.indexOf(':') > 0
                && text.indexOf(']') == text.length() - 1;
    }

    private static boolean address(String text) {
        return (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."))
                && text.indexOf(' ') < 0;
    }

    private static String name(String text) {
        PhraseList.Match match = LISTS.at(text);
        return match == null ? text : match.phrase();
    }
}
