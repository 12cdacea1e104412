package kabar.cli.show;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kabar.json.DifferenceLine;
import kabar.json.RecordDifference.Change;
import kabar.replay.Difference;
import org.jspecify.annotations.Nullable;

/** How a difference is shown: the words of {@code -o}. */
public enum DifferenceFormat {
    /** A line each, {@code +} for what the replay has more, {@code -} for less, {@code ~} for another record. */
    TEXT {
        @Override
        String lines(Difference difference, String other) {
            return sign(difference) + Terminal.safe(difference.key()) + " " + difference.logTime() + ": "
                    + Terminal.safe(
                            difference.changes().stream().map(this::shown).collect(Collectors.joining("; ")))
                    + (difference.late() ? " (late in " + other + ")" : "");
        }

        private String shown(Change change) {
            if (change.before() == null && change.after() == null) return change.member();
            return change.member() + " " + shortened(change.before()) + " → " + shortened(change.after());
        }
    },
    /** An object each, one line. */
    JSON {
        @Override
        String lines(Difference difference, String other) {
            byte[] line = DifferenceLine.of(
                    word(difference.kind()),
                    difference.key(),
                    difference.logTime().isEmpty() ? null : difference.logTime(),
                    difference.late(),
                    kinds(difference),
                    difference.changes());
            return new String(line, StandardCharsets.UTF_8);
        }
    },
    /** A row each member, RFC 4180, after a head. */
    CSV {
        @Override
        @Nullable
        String head() {
            return Csv.row(List.of("change", "key", "logTime", "late", "kinds", "member", "before", "after"));
        }

        @Override
        String lines(Difference difference, String other) {
            return difference.changes().stream()
                    .map(change -> Csv.row(List.of(
                            word(difference.kind()),
                            difference.key(),
                            difference.logTime(),
                            Boolean.toString(difference.late()),
                            String.join(" ", kinds(difference)),
                            change.member(),
                            text(change.before()),
                            text(change.after()))))
                    .collect(Collectors.joining(Csv.END));
        }

        @Override
        String end() {
            return Csv.END;
        }
    };

    private static final int MOST_CHARACTERS = 80;

    /** One or more lines, without the last line end. */
    abstract String lines(Difference difference, String other);

    /** What stands before all; null for nothing. */
    @Nullable
    String head() {
        return null;
    }

    String end() {
        return "\n";
    }

    private static List<String> kinds(Difference difference) {
        return difference.aspects().stream().map(DifferenceFormat::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String sign(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CHANGED -> "~ ";
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String shortened(@Nullable String value) {
        if (value == null) return "none";
        if (value.codePointCount(0, value.length()) <= MOST_CHARACTERS) return value;
        return value.substring(0, value.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
