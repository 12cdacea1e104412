package kabar.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Flag;
import org.jspecify.annotations.Nullable;

/** Reads a text file without fields: title, date line, byline and body by their places and forms. */
public final class TextFile {
    /** How far down a date line may stand and still be that of the report. */
    private static final int HEAD = 8;

    private TextFile() {}

    /**
     * An article of a file. The title is the line above the date line, else the first line if it reads like a headline; the
     * body still holds captions and sidebars for the {@link Cleaner}.
     *
     * @param name of the file: without folders and extension it is the article's id
     * @throws IllegalArgumentException when there is no text
     */
    public static Article read(String name, String content) {
        List<Flag> flags = new ArrayList<>();
        List<Block> blocks = PlainText.blocks(Characters.mend(content, flags));
        int date = dateAt(blocks);
        int title = titleAt(blocks, date);
        Instant published = null;
        String byline = null;
        var body = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (i == date) {
                published = instant(text);
                byline = author(text);
            } else if (i != title) {
                if (body.length() > 0) body.append("\n\n");
                body.append(text);
            }
        }
        return Article.builder(id(name))
                .title(title < 0 ? "" : blocks.get(title).text())
                .body(body.toString())
                .bodyFormat(BodyFormat.TEXT)
                .byline(byline)
                .publishedAt(published)
                .flags(flags)
                .build();
    }

    /** Whether a block only names a section: one or two words without any punctuation. */
    static boolean kicker(String text) {
        if (text.length() > 24 || Prose.words(text) > 2) return false;
        for (int i = 0; i < text.length(); i++) {
            byte sign = Signs.of(text.charAt(i));
            if (sign == Signs.DIGIT
                    || sign == Signs.LONE
                    || (sign == Signs.GAP && text.charAt(i) != ' ' && text.charAt(i) != '&')) return false;
        }
        return true;
    }

    private static int dateAt(List<Block> blocks) {
        for (int i = 0; i < blocks.size() && i < HEAD; i++)
            if (instant(blocks.get(i).text()) != null) return i;
        return -1;
    }

    private static int titleAt(List<Block> blocks, int date) {
        if (date > 0) {
            for (int i = date - 1; i >= 0; i--) if (title(blocks.get(i).text())) return i;
        }
        for (int i = 0; i + 1 < blocks.size() && i < HEAD; i++) {
            String text = blocks.get(i).text();
            if (i == date || kicker(text) || Captions.caption(text, false)) continue;
            return title(text) ? i : -1;
        }
        return -1;
    }

    private static boolean title(String text) {
        return Prose.headlineLike(text) && !kicker(text) && !Captions.caption(text, false);
    }

    /** The time of a line whose parts between bars are a date, a time and at most a byline. */
    private static @Nullable Instant instant(String line) {
        var date = new StringBuilder();
        for (String part : line.split("\\|", -1))
            if (Bylines.author(part.strip()) == null) date.append(part).append(' ');
        return DateLine.instant(date.toString().strip());
    }

    private static @Nullable String author(String line) {
        for (String part : line.split("\\|", -1)) {
            String author = Bylines.author(part.strip());
            if (author != null) return author;
        }
        return null;
    }

    private static String id(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
