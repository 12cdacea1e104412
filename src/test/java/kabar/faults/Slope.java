package kabar.faults;

import java.util.List;

/** A straight line through measurements, by least squares. */
record Slope(double perSecond, double mean) {
    /** A measurement and when it was taken. */
    record Point(double seconds, double value) {}

    static Slope of(List<Point> points) {
        double time = points.stream().mapToDouble(Point::seconds).average().orElse(0);
        double mean = points.stream().mapToDouble(Point::value).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Point point : points) {
            above += (point.seconds - time) * (point.value - mean);
            below += (point.seconds - time) * (point.seconds - time);
        }
        return new Slope(below == 0 ? 0 : above / below, mean);
    }

    /** Growth in ten minutes, in percent of the mean. */
    double percentInTenMinutes() {
        return mean == 0 ? 0 : perSecond * 600 / mean * 100;
    }
}
