package kabar.cli;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows of an output, as a pattern: {@code …} stands for anything in its line, and for any lines where it is a line. Seconds since
 * the start, ports and hashes differ from run to run.
 */
final class Shown {
    private static final String LEFT_OUT = "…";
    private static final Pattern BLANK_OUTSIDE_STRINGS = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+");

    private Shown() {}

    /** Lines, all of them. */
    static Pattern lines(String block) {
        return Pattern.compile(steady(block)
                .lines()
                .map(line -> line.strip().equals(LEFT_OUT) ? "(?:.*\\n)*?" : quoted(line) + "\\n")
                .collect(Collectors.joining()));
    }

    /** A JSON value on one line, however the page breaks it. */
    static Pattern json(String block) {
        return Pattern.compile(quoted(BLANK_OUTSIDE_STRINGS
                .matcher(block)
                .replaceAll(found ->
                        found.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(found.group()))));
    }

    /** An output without what differs from run to run, and without what is logged or told of the progress when the machine is busy. */
    static String steady(String output) {
        return output.replaceAll("(?m)^\\d{4}-\\d\\d-\\d\\dT\\S+ (?:WARN|ERROR) (?!Mistakes).*\\n", "")
                .replaceAll("(?m)^\\S+Z, \\d+ of \\d+ \\(\\d+ %\\), .*\\n", "")
                .replaceAll("(?m)^ *\\d+\\.\\d s ", "# s ")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:#")
                .replaceAll("\\b[0-9a-f]{12,}\\b", "#");
    }

    private static String quoted(String text) {
        return Arrays.stream(text.split(LEFT_OUT, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
