package kabar.ops;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import java.util.Arrays;

/** The log times, epoch ms, of what one thread has published since its last commit. */
final class Uncommitted {
    private long[] times = new long[1_024];
    private int size;

    void add(long logTime) {
        if (size == times.length) times = Arrays.copyOf(times, size * 2);
        times[size++] = logTime;
    }

    /** Enters how old each is at {@code now}, and begins anew. */
    void drain(long now, DistributionDataPoint ages) {
        for (int i = 0; i < size; i++) ages.observe(Math.max(0, now - times[i]) / 1e3);
        size = 0;
    }

    void forget() {
        size = 0;
    }
}
