package kabar.config;

import java.time.Duration;

/**
 * How the judge's input is put into log order.
 *
 * @param slack taken off the time up to which a partition that is read to its end counts as complete
 * @param maxWait how long a silent partition is waited for
 * @param heartbeat time between two signs of life of a partition that is read to its end
 * @param maxBuffered records held back at most
 * @param allowCreateTime whether several partitions with producers' time are accepted
 */
public record OrderSettings(
        Duration slack, Duration maxWait, Duration heartbeat, int maxBuffered, boolean allowCreateTime) {}
