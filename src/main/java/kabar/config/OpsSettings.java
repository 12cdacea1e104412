package kabar.config;

/**
 * Where a running stream answers for itself.
 *
 * @param host name or address it listens at
 * @param port 0 for any free one; negative for none at all
 * @param kafkaMetrics whether Kafka's own figures are among those of {@code /metrics}
 */
public record OpsSettings(String host, int port, boolean kafkaMetrics) {
    /** Whether it answers at all. */
    public boolean isOn() {
        return port >= 0;
    }
}
