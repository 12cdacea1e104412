package kabar.cli.show;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them. */
final class Csv {
    /** End of a row. */
    static final String END = "\r\n";

    private Csv() {}

    /** A row without its end: values with a comma, a quotation mark or a line end stand in quotation marks, those in them doubled. */
    static String row(List<String> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
