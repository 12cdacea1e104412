package kabar.config;

import java.util.Locale;

/** The kinds of Kafka clients; each has pass-through properties of its own: {@code kafka.producer.linger.ms}. */
public enum Client {
    ADMIN,
    PRODUCER,
    CONSUMER;

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ".";
    }
}
