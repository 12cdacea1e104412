package kabar.enrich;

import java.util.List;
import kabar.geo.Hit;
import kabar.text.Tokens;

/**
 * The work that one article may take, in steps that are the same on every machine; no clock is asked.
 *
 * <p>All that is done to a text is linear in its words, so counting them bounds the time. A step stands for 1 to 1.5 µs of a warm core of
 * 2022. A small word, a figure or a single sign of Han, kana, Hangul or Thai takes one, a word that may begin a name {@value #WORD}, a known
 * name {@value #NAME} more, a tag of HTML {@value #TAG}; a word of a title {@value #TITLE_WORD}, because what is done to titles was made for
 * short ones. The largest of 26,352 news articles takes 7 % of {@value #MOST}, the largest of 100 web pages 16 %.
 */
final class Budget {
    static final int MOST = 100_000;

    private static final int WORD = 2;
    private static final int NAME = 3;
    private static final int TAG = 4;
    private static final int TITLE_WORD = 25;

    private int steps;

    /** Counts the tags of a text before it is parsed. */
    void tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
        take(tags * TAG, "tags");
    }

    /** Counts a title. */
    void title(Tokens title) {
        take(Math.min(title.size(), MOST) * TITLE_WORD, "title");
    }

    /** Counts a body. */
    void body(Tokens body) {
        int words = 0;
        String text = body.text();
        for (int i = 0; i < body.size(); i++) {
            char first = text.charAt(body.starts()[i]);
            boolean single = body.ends()[i] - body.starts()[i] == 1;
            boolean plain = Character.isLowerCase(first) || Character.isDigit(first) || (single && first >= 0x0E00);
            // Korean is read by its syllables.
            words += isHangul(first) ? body.ends()[i] - body.starts()[i] : plain ? 1 : WORD;
        }
        take(words, "body");
    }

    private static boolean isHangul(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL;
    }

    /** Counts the known names of a text. */
    void names(List<Hit> names) {
        take(names.size() * NAME, "names");
    }

    /** Steps taken so far. */
    int steps() {
        return steps;
    }

    private void take(int more, String of) {
        steps += more;
        if (steps > MOST)
            throw new OverBudget("the article takes more than " + MOST + " steps, " + more + " of them for its " + of);
    }
}
