package kabar.cli.show;

import java.util.Locale;
import java.util.stream.Collectors;
import kabar.article.Disposition;
import kabar.ops.Unread;
import kabar.pipeline.Ledger;

/** A ledger for people. */
public final class LedgerText {
    /** Heartbeats and markers that a stream leaves between its halves whenever it stops. */
    private static final int FEW = 100;

    private LedgerText() {}

    /** One line: {@code read 40 = 33 original + 2 revision + 5 rejected}. */
    public static String line(Ledger ledger) {
        String parts = ledger.published().entrySet().stream()
                .map(entry -> entry.getValue() + " " + name(entry.getKey()))
                .collect(Collectors.joining(" + "));
        String rejected = ledger.rejectedInAll() > 0 ? plus(parts) + ledger.rejectedInAll() + " rejected" : "";
        String silent = ledger.outOfRange() > 0 ? plus(parts + rejected) + ledger.outOfRange() + " out of range" : "";
        String waiting = ledger.waiting() > 0 ? plus(parts + rejected + silent) + ledger.waiting() + " waiting" : "";
        String late = ledger.late() > 0 ? ", " + ledger.late() + " late" : "";
        return "read " + ledger.read() + " = " + (parts + rejected + silent + waiting + late).strip();
    }

    /** A table with a row for each disposition and each reason of rejection, and whether it adds up. */
    public static String table(Ledger ledger) {
        var text = new StringBuilder(row("read", ledger.read()));
        for (Disposition disposition : Disposition.values())
            text.append(row("  " + name(disposition), ledger.count(disposition)));
        text.append(row("  rejected", ledger.rejectedInAll()));
        ledger.rejected().forEach((reason, count) -> text.append(row("    " + reason.code(), count)));
        if (ledger.outOfRange() > 0) text.append(row("  out of range", ledger.outOfRange()));
        if (ledger.late() > 0) text.append(row("judged late", ledger.late()));
        return text.append(verdict(ledger)).toString();
    }

    /** A line on what is left to read, with its end; nothing where all is read. */
    public static String unread(Unread unread) {
        if (!unread.known()) return "the brokers do not say how much of the input is unread\n";
        if (unread.input() == 0 && unread.judge() < FEW) return "";
        String judge =
                unread.judge() < FEW ? "" : ", and up to " + unread.judge() + " more are between enriching and judging";
        return "UNREAD: " + unread.input() + " records of the input" + judge + "; the next run goes on there\n";
    }

    private static String verdict(Ledger ledger) {
        if (ledger.waiting() == 0) return "balanced: every record ended in exactly one row\n";
        if (ledger.waiting() > 0) return ledger.waiting() + " wait for their turn\n";
        return "NOT BALANCED: " + -ledger.waiting() + " records ended that were not read\n";
    }

    private static String row(String name, long count) {
        return String.format(Locale.ROOT, "%-24s %10d%n", name, count);
    }

    private static String plus(String before) {
        return before.isEmpty() ? "" : " + ";
    }

    private static String name(Disposition disposition) {
        return disposition.code();
    }
}
