package kabar.eval.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the table.
 *
 * @param group what was measured on
 * @param bar null when the figure is reported only
 * @param decimals how exactly it is shown
 * @param interval at 95 %; null for what is no sample, such as a size
 * @param detail what it is made of
 */
public record Measure(
        String group,
        String name,
        @Nullable Bar bar,
        double got,
        int decimals,
        @Nullable Interval interval,
        String detail) {
    /** What a figure has to reach, or may reach at most. */
    public record Bar(double limit, boolean most) {}

    /** A figure that is to be as large as {@code bar}. */
    public static Measure atLeast(double bar, String group, String name, double got, String detail) {
        return new Measure(group, name, new Bar(bar, false), got, 3, null, detail);
    }

    /** A count or size that is to be no larger than {@code bar}. */
    public static Measure atMost(double bar, String group, String name, double got, int decimals, String detail) {
        return new Measure(group, name, new Bar(bar, true), got, decimals, null, detail);
    }

    /** A share, reported only. */
    public static Measure reported(String group, String name, double got, String detail) {
        return new Measure(group, name, null, got, 3, null, detail);
    }

    /** A count, reported only. */
    public static Measure counted(String group, String name, long got, String detail) {
        return new Measure(group, name, null, got, 0, null, detail);
    }

    /** The same with its 95 % interval. */
    public Measure within(Interval interval) {
        return new Measure(group, name, bar, got, decimals, interval, detail);
    }

    public boolean missed() {
        return bar != null && (bar.most() ? got > bar.limit() : got < bar.limit());
    }

    public String gotText() {
        return number(got, decimals);
    }

    public String intervalText() {
        return interval == null ? "" : interval.text(decimals);
    }

    /** For the table: ≥ 0.88. */
    public String barText() {
        return bar == null ? "" : (bar.most() ? "≤ " : "≥ ") + shortest(bar.limit());
    }

    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String shortest(double value) {
        return value == Math.rint(value) ? number(value, 0) : number(value, 2);
    }
}
