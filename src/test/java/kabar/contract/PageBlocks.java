package kabar.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The fenced blocks of a page in Markdown. */
final class PageBlocks {
    private PageBlocks() {}

    /** Their texts, of those in this language, in order; each line with its end. */
    static List<String> of(Path page, String language) throws IOException {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
