package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page shows: its fenced blocks in order, and what stands between backticks in its text. */
record Markdown(List<Block> blocks, String text) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```\\n");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    /** A fenced block; {@code language} is empty where it names none. */
    record Block(String language, String text) {
        /** Its lines without comments. */
        List<String> commands() {
            return text.lines()
                    .map(line -> line.replaceFirst("\\s+#.*", ""))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    static Markdown of(String page) {
        var blocks = new ArrayList<Block>();
        FENCED.matcher(page).results().forEach(found -> blocks.add(new Block(found.group(1), found.group(2))));
        return new Markdown(List.copyOf(blocks), FENCED.matcher(page).replaceAll(""));
    }

    Stream<String> code() {
        return CODE.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
