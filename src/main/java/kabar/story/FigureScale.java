package kabar.story;

import java.util.HashMap;
import java.util.Map;

/** Words that multiply the figure before them: 30 ribu, 30 thousand and 30.000 are one figure. */
final class FigureScale {
    private static final Map<Integer, Integer> ZEROS = new HashMap<>();

    static {
        zeros(3, "ribu rb thousand tausend mil mille duizend bin тыс тысяч тысячи");
        zeros(6, "juta jt million millions mn millionen millones millon miljoen milyon млн миллион миллиона миллионов");
        zeros(9, "miliar milyar billion bn milliarde milliarden milliards млрд миллиард миллиарда миллиардов");
        zeros(12, "triliun trillion billones биллион трлн триллиона триллионов");
    }

    private FigureScale() {}

    private static void zeros(int zeros, String words) {
        for (String word : words.split(" ", -1)) ZEROS.put(WordStems.wordHash(word, 0, word.length()), zeros);
    }

    /** How many zeros the folded word {@code text[start, end)} stands for; 0 for any other word. */
    static int zeros(String text, int start, int end) {
        return ZEROS.getOrDefault(WordStems.wordHash(text, start, end), 0);
    }

    /** Digits after the last point or comma of a figure, where these are a fraction and no group of thousands; else 0. */
    static int fraction(String text, int start, int end) {
        for (int at = end - 1; at > start; at--) {
            char sign = text.charAt(at);
            if (sign == '.' || sign == ',') return end - at - 1 < 3 ? end - at - 1 : 0;
        }
        return 0;
    }
}
