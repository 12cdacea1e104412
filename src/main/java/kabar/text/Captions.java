package kabar.text;

import kabar.article.Removed;

/** Cuts captions and photo credits that stand as blocks of their own. */
final class Captions {
    private static final PhraseList OPENERS = PhraseList.load("markers.txt", "photo");
    private static final PhraseList CREDITS = PhraseList.load("markers.txt", "credit");
    private static final int LONGEST = 60;

    private Captions() {}

    static void cut(Draft draft) {
        int last = draft.previous(draft.size() - 1);
        for (int i = draft.next(0); i < draft.size(); i = draft.next(i + 1)) {
            String text = draft.text(i);
            if (draft.kind(i) == Block.Kind.CAPTION || caption(text, i == last)) draft.cut(i, Removed.Rule.CAPTION);
        }
    }

    /**
     * Whether a block reads like a caption.
     *
     * @param last whether nothing follows: there a bracket credits the whole report, not a picture
     */
    static boolean caption(String text, boolean last) {
        if (text.length() > 600) return false;
        PhraseList.Match opener = OPENERS.at(text);
        if (opener != null && colon(text, opener.end())) return Prose.words(text) <= LONGEST;
        if (slashCredit(text)) return Prose.words(text) <= LONGEST;
        return !last && bracketCredit(text) && Prose.words(text) <= LONGEST;
    }

    private static boolean colon(String text, int at) {
        int colon = at;
        while (colon < text.length() && text.charAt(colon) == ' ') colon++;
        return colon < text.length()
                && (text.charAt(colon) == ':' || text.charAt(colon) == '：' || text.charAt(colon) == '/');
    }

    /** "… di Moskow/Net": a known credit after the last slash and no full stop. */
    private static boolean slashCredit(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 20 || text.length() - slash > 40 || Prose.endsSentence(text)) return false;
        return CREDITS.is(text.substring(slash + 1));
    }

    /** "… jalanan. (Wikimedia Commons/Esetok)": a credit in the brackets that end the block. */
    private static boolean bracketCredit(String text) {
        char close = text.charAt(text.length() - 1);
        if (close != ')' && close != ']') return false;
        int open = text.lastIndexOf(close == ')' ? '(' : '[');
        if (open <= 0 || text.length() - open > 80) return false;
        String inside = text.substring(open + 1, text.length() - 1);
        if (inside.isBlank() || holdsDigits(inside)) return false;
        PhraseList.Match opener = OPENERS.at(inside);
        boolean credit = CREDITS.at(inside) != null
                || CREDITS.is(inside.substring(inside.lastIndexOf('/') + 1))
                || (opener != null && colon(inside, opener.end()));
        if (inside.indexOf('/') > 0 || inside.indexOf(':') > 0)
            return credit || (slashed(inside) && afterStop(text, open));
        return credit && (afterStop(text, open) || opener != null);
    }

    private static boolean slashed(String inside) {
        return inside.indexOf('/') > 0 && Character.isUpperCase(inside.charAt(0)) && !Prose.endsSentence(inside);
    }

    private static boolean afterStop(String text, int open) {
        return Prose.endsSentence(text.substring(0, open).stripTrailing());
    }

    private static boolean holdsDigits(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.indexOf(':') < 0;
    }
}
