package kabar.config;

import java.time.Duration;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Demands a duration within bounds, both included. */
record DurationRange(Duration least, Duration most) implements Validator {
    static DurationRange between(String least, String most) {
        return new DurationRange(DurationText.parse(least), DurationText.parse(most));
    }

    @Override
    public void ensureValid(String name, Object value) {
        Duration duration;
        try {
            duration = DurationText.parse(value.toString());
        } catch (IllegalArgumentException none) {
            throw new ConfigException(name, value, String.valueOf(none.getMessage()));
        }
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0)
            throw new ConfigException(name, value, "must be in " + this);
    }

    @Override
    public String toString() {
        return "[" + DurationText.of(least) + " … " + DurationText.of(most) + "]";
    }
}
