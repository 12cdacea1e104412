package kabar.text;

import java.util.ArrayList;
import java.util.List;

/** Parts plain text into blocks: one a line, unless the lines are those of a typewriter. */
final class PlainText {
    private static final int TYPED_WIDTH = 100;

    private PlainText() {}

    /** The blocks of a text, without the spaces around and the runs of spaces inside them. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean typed = typed(text);
        boolean runs = text.contains("  ");
        var paragraph = new StringBuilder();
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = length;
            String line = runs ? tidy(text, start, end) : trimmed(text, start, end);
            if (typed) {
                if (line.isEmpty() || indented(text, start)) flush(paragraph, blocks);
                if (paragraph.length() > 0) paragraph.append(' ');
                paragraph.append(line);
            } else if (!line.isEmpty()) {
                blocks.add(Block.prose(line));
            }
            start = end + 1;
        }
        flush(paragraph, blocks);
        return blocks;
    }

    /** {@code text[start, end)} without outer spaces and with single inner ones. */
    static String tidy(String text, int start, int end) {
        String line = trimmed(text, start, end);
        return line.contains("  ") ? squeezed(line) : line;
    }

    private static String trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') from++;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        return text.substring(from, to);
    }

    private static String squeezed(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || out.charAt(out.length() - 1) != ' ') out.append(text.charAt(i));
        }
        return out.toString();
    }

    /**
     * Whether lines break in mid-sentence at a fixed width, as in wire copy and mail: no line is long, most are of
     * middle length, and a good part go on in lower case.
     */
    private static boolean typed(String text) {
        int lines = 0;
        int middling = 0;
        int goingOn = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (end - start > TYPED_WIDTH) return false;
            if (end > start) {
                lines++;
                if (end - start >= 40) middling++;
                if (Character.isLowerCase(text.charAt(start))) goingOn++;
            }
            start = end + 1;
        }
        return lines >= 3 && middling * 2 >= lines && goingOn * 4 >= lines;
    }

    private static boolean indented(String text, int start) {
        return text.startsWith("  ", start);
    }

    private static void flush(StringBuilder paragraph, List<Block> blocks) {
        if (paragraph.length() > 0) blocks.add(Block.prose(paragraph.toString()));
        paragraph.setLength(0);
    }
}
