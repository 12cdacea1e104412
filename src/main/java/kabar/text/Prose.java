package kabar.text;

/** What the outer form of a block tells: a paragraph, a headline, a mere label. */
final class Prose {
    private static final int HEADLINE_WORDS = 25;
    private static final int HEADLINE_LENGTH = 180;
    private static final int HEADLINE_SIGNS = 60;

    private Prose() {}

    /** Runs of signs between spaces; the signs of scripts without spaces count half a word each. */
    static int words(String text) {
        int words = 0;
        int lone = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean space = unit == ' ' || unit == '\n';
            if (!space && !inside) words++;
            inside = !space;
            if (unit >= 0x0E00 && Signs.of(unit) == Signs.LONE) lone++;
        }
        return words + lone / 2;
    }

    /** Whether a text ends like a sentence, with or without closing quotes and brackets after the stop. */
    static boolean endsSentence(String text) {
        char last = lastSign(text);
        return last == '!' || last == '?' || last == '！' || last == '？' || last == '؟' || last == '…' || fullStop(last);
    }

    /** Whether a text ends with a full stop, which headlines do not have. */
    static boolean endsWithFullStop(String text) {
        return fullStop(lastSign(text));
    }

    /** Whether a block could be a headline: short, no full stop, no speech. */
    static boolean headlineLike(String text) {
        if (text.length() > HEADLINE_LENGTH || endsWithFullStop(text) || opensWithQuote(text)) return false;
        int lone = 0;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= 0x0E00 && Signs.of(text.charAt(i)) == Signs.LONE) lone++;
        return lone > 0 ? lone <= HEADLINE_SIGNS : words(text) <= HEADLINE_WORDS;
    }

    private static boolean opensWithQuote(String text) {
        char first = text.charAt(0);
        return (first == '"' || first == '\u201C') && text.indexOf(',') > 0;
    }

    private static boolean fullStop(char sign) {
        return sign == '.' || sign == '。' || sign == '।' || sign == '۔' || sign == '։' || sign == '።' || sign == '။';
    }

    private static char lastSign(String text) {
        int at = text.length() - 1;
        while (at >= 0 && closes(text.charAt(at))) at--;
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static boolean closes(char sign) {
        return switch (sign) {
            case ' ', '"', '\'', '\u201D', '\u2019', '»', ')', ']', '）', '」', '』', '*' -> true;
            default -> false;
        };
    }
}
