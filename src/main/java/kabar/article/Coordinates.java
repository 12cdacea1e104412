package kabar.article;

import java.util.Comparator;

/**
 * Where an input record stands; the natural order is the log order in which every decision is taken.
 *
 * @param logTime highest record timestamp seen so far on this partition, epoch ms
 */
public record Coordinates(String topic, int partition, long offset, long logTime) implements Comparable<Coordinates> {
    private static final Comparator<Coordinates> LOG_ORDER = Comparator.comparingLong(Coordinates::logTime)
            .thenComparingInt(Coordinates::partition)
            .thenComparingLong(Coordinates::offset);

    @Override
    public int compareTo(Coordinates other) {
        return LOG_ORDER.compare(this, other);
    }
}
